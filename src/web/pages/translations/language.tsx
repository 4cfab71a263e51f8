import { may } from '../../../domain/may.ts'
import { memberPage } from '../../chrome.tsx'
import { notFoundPage } from '../../errors.tsx'
import { Button } from '../../parts/button.tsx'
import { FilterBar } from '../../parts/filter-bar.tsx'
import { Form } from '../../parts/form.tsx'
import { PageHead, Panel } from '../../parts/layout.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { Table } from '../../parts/table.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { forMembers } from '../../route.ts'
import { noticeFor } from './done.ts'
import { otherLanguage, readLanguage } from './read-translations.ts'
import { stateWords, TextState } from './state-words.tsx'
import { parts, type TextStanding } from './texts.ts'

/** The texts of one language beside the English: part by part, or those that were looked for. */
export const translationsOf = forMembers(
  'get',
  '/settings/translations/:language',
  'signed-in',
  async (asking) => {
    const { c, actor, csrf } = asking
    const language = otherLanguage(c.req.param('language'))
    if (!language) return notFoundPage(asking)
    const { texts, whole, isRead } = await readLanguage(asking, language.code)
    const words = (c.req.query('words') ?? '').slice(0, 100).trim()
    const state = c.req.query('state') ?? ''
    const part = c.req.query('part') ?? (words === '' && state === '' ? 'front' : '')
    const shown = texts.filter(
      (text) =>
        (part === '' || text.part === part) && (state === '' || text.state === state) && has(text, words),
    )
    const here = `/settings/translations/${language.code}`
    const changes = may(actor, 'change-settings')
    const title = `The front door in ${language.english}`
    return memberPage(asking, {
      title,
      current: '/settings',
      width: 'work',
      back: { href: '/settings/translations', text: 'All languages' },
      notice: noticeFor(c.req.query('done')),
      children: (
        <>
          <PageHead title={title} caption={asking.trust.name} />
          <FilterBar action={here} label="Look for a text" clear={words || state ? here : null}>
            <SelectField
              name="part"
              label="Where"
              value={part}
              options={[{ value: '', text: 'Everywhere' }, ...optionsOf(parts)]}
            />
            <SelectField
              name="state"
              label="How it stands"
              value={state}
              options={[{ value: '', text: 'Any' }, ...optionsOf(stateWords)]}
            />
            <TextField
              name="words"
              label="Words, in either language"
              type="search"
              value={words}
              width={20}
            />
          </FilterBar>
          <p role="status">
            {shown.length} of {texts.length} texts
          </p>
          {shown.length > 0 && (
            <Table
              caption={`Texts in ${language.english} beside the English`}
              quietCaption
              rows={shown}
              rowKey={({ key }) => key}
              columns={[
                { header: 'English', cell: ({ english }) => <span className="own-words">{english}</span> },
                {
                  header: language.english,
                  cell: (text) => (
                    <>
                      <span className="own-words" lang={language.tag} dir={language.direction}>
                        {text.state === 'own' ? text.entry?.words : text.ours}
                      </span>{' '}
                      <a href={`${here}/${text.key}`}>
                        {changes ? 'Put it right' : 'Look at it'}
                        <span className="govuk-visually-hidden">: {text.english}</span>
                      </a>
                    </>
                  ),
                },
                { header: 'How it stands', cell: (text) => <TextState text={text} /> },
              ]}
            />
          )}
          {changes && (
            <Panel heading={`${language.english} as a whole`} id="whole">
              <p>
                {isRead
                  ? 'Somebody of your trust has said that a speaker of the language has read all of it. Your schools’ pages do not say any more that it is unreviewed.'
                  : 'As long as nobody has read all of it, every page in this language says so.'}
              </p>
              <Form action={here} csrf={csrf}>
                <input type="hidden" name="seen" value={whole?.number ?? 0} />
                <Button kind="plain" name="act" value={isRead ? 'taken-back' : 'read'}>
                  {isRead ? 'It is not read any more' : 'Somebody who speaks it has read all of it'}
                </Button>
              </Form>
            </Panel>
          )}
        </>
      ),
    })
  },
)

function has({ english, ours, key, entry }: TextStanding, words: string): boolean {
  const asked = words.toLowerCase()
  return [english, ours ?? '', entry?.words ?? '', key].some((text) => text.toLowerCase().includes(asked))
}

const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, text]) => ({ value, text }))
