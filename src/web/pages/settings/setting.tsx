import { may } from '../../../domain/may.ts'
import { touchesPack } from '../../../policy/settings.ts'
import { memberPage } from '../../chrome.tsx'
import { notFoundPage } from '../../errors.tsx'
import type { Typed } from '../../forms.ts'
import { Button, ButtonRow } from '../../parts/button.tsx'
import { Callout, type NoticeProps } from '../../parts/callout.tsx'
import { Basis } from '../../parts/clause-cite.tsx'
import { type FieldError, Form } from '../../parts/form.tsx'
import { PageHead, Panel } from '../../parts/layout.tsx'
import { Timeline } from '../../parts/timeline.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { citesOf } from '../incidents/cites.ts'
import { historyOf } from './history.tsx'
import type { Known } from './kinds/kind.ts'
import { SettingFields, SettingValue, typedFrom } from './kinds/kinds.tsx'
import { readActs, readSettings, type Standing } from './read-settings.ts'
import { SettingStateTag } from './state-tag.tsx'

/** One setting: what it is, whose word that is, how to change it, and who did so before. */
export const setting = forMembers('get', '/settings/:name', 'signed-in', (asking) => settingPage(asking, {}))

/** What a form comes back with when it was not taken. */
export type Returned = {
  typed?: Typed
  errors?: readonly FieldError[]
  /** The rule that the change would break, and what would happen by it. */
  broken?: { rule: string; story: string }
  notice?: NoticeProps
  status?: 409
}

/** The page itself, with what was typed before where that was not taken. */
export async function settingPage(asking: MemberAsking, returned: Returned): Promise<Response> {
  const { c, actor, csrf, now } = asking
  const { standings, known } = await readSettings(asking)
  const standing = standings.find(({ setting }) => setting.name === c.req.param('name'))
  if (!standing) return notFoundPage(asking)
  const { setting, state } = standing
  const changes = may(actor, 'change-settings')
  const acts = await readActs(asking, setting.name)
  const { typed = typedFrom(setting, standing.value), errors = [], broken, notice, status } = returned
  const form = { standing, known, typed, errors, csrf }
  return memberPage(asking, {
    title: setting.title,
    current: '/settings',
    back: { href: `/settings#${setting.name}`, text: 'What your trust may set' },
    errors,
    ...(notice && { notice }),
    ...(status && { status }),
    children: (
      <>
        <PageHead
          title={setting.title}
          tags={<SettingStateTag standing={standing} names={known.names} now={now} />}
        />
        {broken && (
          <Callout kind="danger" title="This would break a rule, and is not taken">
            <p>{broken.rule}</p>
            <p>{broken.story}</p>
          </Callout>
        )}
        <Now standing={standing} known={known} />
        <RestsOn standing={standing} />
        {changes && state === 'default' && <Confirming name={setting.name} csrf={csrf} />}
        {changes && setting.kind !== 'no-choice' && <Changing {...form} />}
        {changes && (state === 'changed' || state === 'confirmed') && <GoingBack {...form} />}
        {acts.length > 0 && (
          <Panel heading="What it was before" id="history">
            <Timeline happenings={historyOf(setting, acts, known)} now={now} />
          </Panel>
        )}
      </>
    ),
  })
}

function Now({ standing: { setting, value, state }, known }: { standing: Standing; known: Known }) {
  return (
    <Panel heading="As it stands" id="now">
      <SettingValue setting={setting} value={value} known={known} />
      {value === null && <p>Nothing is filled in yet.</p>}
      {state === 'changed' && setting.byDefault !== null && (
        <div className="setting__ships">
          <p>
            <strong>What Birdsong ships:</strong>
          </p>
          <SettingValue setting={setting} value={setting.byDefault} known={known} />
        </div>
      )}
    </Panel>
  )
}

/** What it belongs to. What the trust has made its own is no default of ours any more. */
function RestsOn({ standing: { setting, state } }: { standing: Standing }) {
  const ours = state === 'default' || state === 'empty'
  const isGap = (basis: string) => basis.startsWith('default:')
  const gap = setting.basis.find(isGap)?.slice('default:'.length)
  return (
    <>
      <Basis cites={citesOf(setting.basis.filter((basis) => ours || !isGap(basis)))} />
      {!ours && gap && (
        <p>
          The policy is silent here, and your trust has settled it: <a href={`/policy/${gap}`}>{gap}</a>.
        </p>
      )}
    </>
  )
}

function Confirming({ name, csrf }: { name: string; csrf: string }) {
  return (
    <Form action="/settings/confirm" csrf={csrf}>
      <input type="hidden" name="name" value={name} />
      <input type="hidden" name="place" value={name} />
      <Button kind="plain">Confirm it as it stands</Button>
    </Form>
  )
}

type FormProps = {
  standing: Standing
  known: Known
  typed: Typed
  errors: readonly FieldError[]
  csrf: string
}

function Changing({ standing: { setting, entry, state }, known, typed, errors, csrf }: FormProps) {
  return (
    <Panel heading={state === 'empty' ? 'Fill it in' : 'Change it'} id="change">
      <Form action={`/settings/${setting.name}`} csrf={csrf} label={setting.title}>
        <SettingFields setting={setting} typed={typed} errors={errors} known={known} />
        <input type="hidden" name="seen" value={entry?.number ?? 0} />
        <ButtonRow>
          {touchesPack(setting) ? (
            <Button name="go" value="look">
              See what it changes
            </Button>
          ) : (
            <Button name="go" value="take">
              Keep this
            </Button>
          )}
        </ButtonRow>
      </Form>
    </Panel>
  )
}

/** Gives a setting back to what ships; where that changes decisions, what it changes is shown first. */
function GoingBack({ standing: { setting, entry }, csrf }: FormProps) {
  return (
    <Form action={`/settings/${setting.name}`} csrf={csrf}>
      <input type="hidden" name="seen" value={entry?.number ?? 0} />
      <input type="hidden" name="back" value="yes" />
      <Button kind="quiet" name="go" value={touchesPack(setting) ? 'look' : 'take'}>
        {setting.byDefault === null ? 'Empty it' : 'Go back to what Birdsong ships'}
      </Button>
    </Form>
  )
}
