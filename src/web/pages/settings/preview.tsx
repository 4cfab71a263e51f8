import type { Touched, WantedChange } from '../../../commands/change-settings.ts'
import { asActor } from '../../../store/as-actor.ts'
import { listSchools } from '../../../store/schools.ts'
import { memberPage } from '../../chrome.tsx'
import type { Typed } from '../../forms.ts'
import { Button, ButtonRow } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { Heading } from '../../parts/heading.tsx'
import { PageHead, Panel } from '../../parts/layout.tsx'
import type { MemberAsking } from '../../route.ts'
import type { Known } from './kinds/kind.ts'
import { SettingValue } from './kinds/kinds.tsx'
import type { Standing } from './read-settings.ts'
import { TouchedIncident } from './touched-incident.tsx'

/** What a change would do, before it is taken: from what to what, and what becomes of the open incidents. */
export async function previewPage(
  asking: MemberAsking,
  shown: {
    standing: Standing
    known: Known
    typed: Typed
    wanted: WantedChange
    touched: readonly Touched[]
  },
): Promise<Response> {
  const { services, actor, csrf, now } = asking
  const { standing, known, typed, wanted, touched } = shown
  const { setting, value } = standing
  const to = wanted.to.type === 'value' ? wanted.to.value : setting.byDefault
  const schools = await asActor(services.database, actor, listSchools)
  const names = new Map(schools.map(({ id, name }) => [id, name]))
  return memberPage(asking, {
    title: `What this changes: ${setting.title}`,
    current: '/settings',
    back: { href: `/settings/${setting.name}`, text: setting.title },
    children: (
      <>
        <PageHead caption={setting.title} title="What this changes" />
        <Panel heading="From" id="from">
          <SettingValue setting={setting} value={value} known={known} />
        </Panel>
        <Panel heading="To" id="to">
          <SettingValue setting={setting} value={to} known={known} />
        </Panel>
        <Heading level={2}>Open incidents</Heading>
        <p>{countInWords(touched.length)} Steps that were settled stay as they are.</p>
        {touched.length > 0 && (
          <ul className="settings">
            {touched.map((one) => (
              <TouchedIncident
                key={one.incident.id}
                touched={one}
                school={names.get(one.incident.school) ?? 'A school'}
                now={now}
              />
            ))}
          </ul>
        )}
        <Form action={`/settings/${setting.name}`} csrf={csrf}>
          <Kept typed={typed} />
          <ButtonRow>
            <Button name="go" value="take">
              Take this change
            </Button>
            {wanted.to.type === 'value' && (
              <Button kind="quiet" name="go" value="again">
                Change it again
              </Button>
            )}
          </ButtonRow>
        </Form>
      </>
    ),
  })
}

function countInWords(count: number): string {
  if (count === 0)
    return 'Of the open incidents that you may see, none is touched. Any other that it touches is planned anew as well.'
  const touched = count === 1 ? '1 open incident' : `${count} open incidents`
  return `It touches ${touched} of those that you may see. Any other that it touches is planned anew as well.`
}

/** All that was typed, to be sent again as it is. */
function Kept({ typed }: { typed: Typed }) {
  return Object.entries(typed).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((one) =>
      typeof one === 'string' ? <input key={`${name} ${one}`} type="hidden" name={name} value={one} /> : null,
    ),
  )
}
