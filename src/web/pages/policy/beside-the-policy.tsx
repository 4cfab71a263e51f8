import { may, type Verb } from '../../../domain/may.ts'
import type { MemberAsking } from '../../route.ts'

const places: readonly { href: string; text: string; about: string; verb?: Verb }[] = [
  { href: '/policy/try', text: 'Try it', about: 'what the policy asks for, whatever happens' },
  { href: '/policy/coverage', text: 'Every clause', about: 'what carries it out, or where it is shown' },
  { href: '/policy/proof', text: 'The proof', about: 'that it has no hole and does not contradict itself' },
  { href: '/policy/steps', text: 'The steps', about: 'what each one means, and who does it' },
  { href: '/settings', text: 'Settings', about: 'what your trust decides for itself' },
  { href: '/drills', text: 'Drills', about: 'rehearse it with your colleagues', verb: 'see-drills' },
  { href: '/lessons', text: 'Lessons', about: 'outlines to teach by, and what was taught' },
  { href: '/guide', text: 'Guide', about: 'good answers, for whoever asks again', verb: 'see-inbox' },
  { href: '/advisers', text: 'Advisers', about: 'whom to ask, and how to reach them', verb: 'see-inbox' },
  { href: '/posters', text: 'Posters', about: 'with a code for the front door', verb: 'see-inbox' },
  { href: '/families', text: 'For families', about: 'a page for parents and carers' },
]

/** What there is beside the policy's text, for whoever works with it. */
export function BesideThePolicy({ asking }: { asking: MemberAsking }) {
  return (
    <nav aria-label="Beside the policy" className="beside">
      <ul className="beside__list">
        {places
          .filter(({ verb }) => !verb || may(asking.actor, verb))
          .map(({ href, text, about }) => (
            <li key={href} className="beside__item">
              <a href={href}>{text}</a>
              <span>{about}</span>
            </li>
          ))}
      </ul>
    </nav>
  )
}
