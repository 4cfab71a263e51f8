import { may } from '../../../domain/may.ts'
import { filledIn } from '../../../domain/translation.ts'
import type { TranslationEntry } from '../../../store/translations.ts'
import { memberPage } from '../../chrome.tsx'
import { notFoundPage } from '../../errors.tsx'
import { Button, ButtonRow } from '../../parts/button.tsx'
import type { NoticeProps } from '../../parts/callout.tsx'
import { type FieldError, Form } from '../../parts/form.tsx'
import { PageHead, Panel } from '../../parts/layout.tsx'
import { TextArea } from '../../parts/text-field.tsx'
import { type Happening, Timeline } from '../../parts/timeline.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { nameOf } from '../incidents/people-words.ts'
import { otherLanguage, readHistory, readLanguage } from './read-translations.ts'
import { TextState } from './state-words.tsx'

/** One text in one language: the English, ours, the trust's own, and what was done about it. */
export const translationText = forMembers(
  'get',
  '/settings/translations/:language/:key',
  'signed-in',
  (asking) => textPage(asking, {}),
)

type Returned = { typed?: string; errors?: readonly FieldError[]; notice?: NoticeProps; status?: 409 }

/** The page of one text, with what was typed where that was not taken. */
export async function textPage(asking: MemberAsking, returned: Returned): Promise<Response> {
  const { c, actor, csrf, now } = asking
  const language = otherLanguage(c.req.param('language'))
  if (!language) return notFoundPage(asking)
  const { texts } = await readLanguage(asking, language.code)
  const text = texts.find(({ key }) => key === c.req.param('key'))
  if (!text) return notFoundPage(asking)
  const { acts, names } = await readHistory(asking, language.code, text.key)
  const { typed, errors = [], notice, status } = returned
  const isOwn = text.state === 'own'
  const stands = (isOwn ? text.entry?.words : text.ours) ?? ''
  const filled = filledIn(text.english)
  const said = { lang: language.tag, dir: language.direction, className: 'own-words' }
  return memberPage(asking, {
    title: `A text in ${language.english}`,
    current: '/settings',
    back: {
      href: `/settings/translations/${language.code}?part=${text.part}`,
      text: `The front door in ${language.english}`,
    },
    errors,
    ...(notice && { notice }),
    ...(status && { status }),
    children: (
      <>
        <PageHead
          title={`A text in ${language.english}`}
          caption={text.key}
          tags={<TextState text={text} />}
        />
        <Panel heading="In English" id="english">
          <p className="own-words">{text.english}</p>
        </Panel>
        <Panel heading="As we ship it" id="ours">
          {text.ours === null ? <p>Nobody has translated it yet.</p> : <p {...said}>{text.ours}</p>}
        </Panel>
        {may(actor, 'change-settings') && (
          <Panel heading="Put it right" id="change">
            <Form action={c.req.path} csrf={csrf}>
              <div lang={language.tag} dir={language.direction}>
                <TextArea
                  name="words"
                  label={`Your words in ${language.english}`}
                  quietLabel
                  value={typed ?? stands}
                  error={errors.find(({ field }) => field === 'words')?.message}
                  rows={4}
                />
              </div>
              {filled.length > 0 && (
                <p>
                  What stands in braces is filled in. Keep it, written just so:{' '}
                  {filled.map((word) => `{${word}}`).join(' ')}
                </p>
              )}
              <input type="hidden" name="seen" value={text.entry?.number ?? 0} />
              <ButtonRow>
                <Button name="act" value="worded">
                  Use these words
                </Button>
                {text.state === 'unread' && (
                  <Button kind="plain" name="act" value="read">
                    A speaker has read ours: it is right
                  </Button>
                )}
                {(isOwn || text.state === 'read') && (
                  <Button kind="plain" name="act" value="taken-back">
                    {isOwn ? 'Go back to ours' : 'It is not read any more'}
                  </Button>
                )}
              </ButtonRow>
            </Form>
          </Panel>
        )}
        {acts.length > 0 && (
          <Panel heading="What it was before" id="history">
            <Timeline happenings={acts.map((act) => happeningOf(act, names, said))} now={now} />
          </Panel>
        )}
      </>
    ),
  })
}

const did: Readonly<Record<TranslationEntry['act'], string>> = {
  worded: 'put it into these words',
  read: 'said that a speaker has read it',
  'taken-back': 'went back to what ships',
}

function happeningOf(
  act: TranslationEntry,
  names: ReadonlyMap<string, string>,
  said: { lang: string; dir: string; className: string },
): Happening {
  return {
    id: `${act.number}`,
    at: act.at,
    who: nameOf(names, act.person),
    what: did[act.act],
    detail: act.words && <p {...said}>{act.words}</p>,
  }
}
