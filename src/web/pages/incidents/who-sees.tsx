import { may } from '../../../domain/may.ts'
import { wordsForLevel } from '../../../policy/words.ts'
import { asActor } from '../../../store/as-actor.ts'
import { listPeople } from '../../../store/people.ts'
import { memberPage } from '../../chrome.tsx'
import { notFoundPage } from '../../errors.tsx'
import { Heading } from '../../parts/heading.tsx'
import { LevelTag } from '../../parts/tag.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { addressOf } from './after-change.ts'
import { noticeOf, problem } from './done.ts'
import { nameOf } from './people-words.ts'
import { readIncident } from './read-incident.ts'
import { Answer, KeepFrom, Lower, Raise, type WhoSeesAgain } from './who-sees-forms.tsx'

/** Who may read an incident, and every way to change that. */
export const whoSees = forMembers('get', '/incidents/:reference/who-sees', 'see-inbox', (asking) =>
  whoSeesPage(asking),
)

/** The page itself; `again` is what was typed and what was wrong, where one of its forms comes back. */
export async function whoSeesPage(asking: MemberAsking, again: WhoSeesAgain = {}): Promise<Response> {
  const read = await readIncident(asking)
  if (!read) return notFoundPage(asking)
  const { incident } = read
  const people = await asActor(asking.services.database, asking.actor, listPeople)
  const others = people.filter(({ id, left }) => !left && !incident.keptFrom.includes(id))
  const common = { asking, read, again }
  return memberPage(asking, {
    title: 'Who may read it',
    current: '/incidents',
    back: { href: addressOf(incident.reference), text: 'The incident' },
    notice: again.because ? problem(again.because) : noticeOf(asking.c.req.query('done')),
    ...(again.because && { status: 409 as const }),
    ...(again.errors && { errors: again.errors }),
    children: (
      <>
        <Heading level={1} caption={`Incident ${incident.reference}`}>
          Who may read it
        </Heading>
        <p>
          <LevelTag level={incident.level} /> {wordsForLevel(incident.level).who}
        </p>
        {incident.keptFrom.length > 0 && (
          <p>Kept from: {incident.keptFrom.map((person) => nameOf(read.names, person)).join(', ')}.</p>
        )}
        <p>Whoever may not read it finds no trace of it: no row, no number, no message.</p>
        {may(asking.actor, 'lower', incident) && incident.lowering && <Answer {...common} />}
        {may(asking.actor, 'raise', incident) && incident.level < 5 && <Raise {...common} />}
        {may(asking.actor, 'raise', incident) && <KeepFrom {...common} people={others} />}
        {may(asking.actor, 'lower', incident) && !incident.lowering && incident.level > 0 && (
          <Lower {...common} />
        )}
      </>
    ),
  })
}
