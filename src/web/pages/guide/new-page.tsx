import { proposeGuidePage } from '../../../commands/guide/change-guide.ts'
import { draftFromAnswer } from '../../../commands/guide/draft-from-answer.ts'
import { clearedOfDetails } from '../../../domain/guide.ts'
import { may } from '../../../domain/may.ts'
import { asActor } from '../../../store/as-actor.ts'
import { namesOfPeople } from '../../../store/people.ts'
import { listSchools } from '../../../store/schools.ts'
import { memberPage } from '../../chrome.tsx'
import { notFoundPage } from '../../errors.tsx'
import { type Typed, typedIn, wordsOf } from '../../forms.ts'
import { PageHead } from '../../parts/layout.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { problem } from '../incidents/done.ts'
import { idIn } from '../trust/id-in.ts'
import { AsShown, GuideForm } from './guide-form.tsx'

const everySchool = { id: 'every', name: 'Every school' }

/** A new page of the guide, empty or made of an answer (`?from=` the reference of what was asked). */
export const newPage = forMembers('get', '/guide/new', 'write-guide', async (asking) => {
  const from = asking.c.req.query('from')
  const draft = from ? await draftFromAnswer(asking.services, asking.actor, from) : undefined
  if (from && !draft) return notFoundPage(asking)
  const typed: Typed = draft
    ? { question: draft.question.words.slice(0, 200), answer: draft.answer.words, school: draft.school }
    : {}
  return page(asking, { typed, taken: draft ? [...draft.question.taken, ...draft.answer.taken] : [] })
})

/** Shows how it would look, or hands it over to be approved. */
export const addPage = forMembers('post', '/guide/new', 'write-guide', async (asking) => {
  const typed = await typedIn(asking.c)
  if (wordsOf(typed, 'go') === 'look') return lookedAt(asking, typed)
  const chosen = wordsOf(typed, 'school')
  const school = chosen === everySchool.id ? null : idIn(chosen)
  if (school === undefined) return notFoundPage(asking)
  const outcome = await proposeGuidePage(asking.services, asking.actor, {
    ...{ id: null, school, seen: 0 },
    words: { question: wordsOf(typed, 'question'), answer: wordsOf(typed, 'answer') },
  })
  switch (outcome.type) {
    case 'changed':
      return asking.c.redirect(`/guide/${outcome.id}?done=proposed`, 303)
    case 'not-found':
      return notFoundPage(asking)
    case 'refused':
      return page(asking, { typed, taken: [], because: outcome.because })
  }
})

async function lookedAt(asking: MemberAsking, typed: Typed): Promise<Response> {
  const names = await asActor(asking.services.database, asking.actor, namesOfPeople)
  const [question, answer] = ['question', 'answer'].map((field) =>
    clearedOfDetails(wordsOf(typed, field), [...names.values()]),
  )
  if (!question || !answer) throw new Error('A page has two fields')
  return page(asking, {
    typed: { ...typed, question: question.words, answer: answer.words },
    taken: [...question.taken, ...answer.taken],
    looks: true,
  })
}

async function page(
  asking: MemberAsking,
  { typed, taken, because, looks }: { typed: Typed; taken: string[]; because?: string; looks?: boolean },
): Promise<Response> {
  const { actor, services, csrf } = asking
  const schools = (await asActor(services.database, actor, listSchools)).filter(({ id }) =>
    may(actor, 'write-guide', { school: id, level: 0 }),
  )
  const everywhere = actor.appointments.some(({ school }) => school === null)
  return memberPage(asking, {
    title: 'A page for the guide',
    current: '/policy',
    back: { href: '/guide', text: 'Guide' },
    ...(because && { notice: problem(because), status: 409 as const }),
    children: (
      <>
        <PageHead title="A page for the guide" />
        {looks && <AsShown question={wordsOf(typed, 'question')} answer={wordsOf(typed, 'answer')} />}
        <GuideForm
          {...{ csrf, typed, taken }}
          action="/guide/new"
          schools={everywhere ? [...schools, everySchool] : schools}
          seen={0}
        />
      </>
    ),
  })
}
