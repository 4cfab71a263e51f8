import { may } from '../../../domain/may.ts'
import { asActor, type Transaction } from '../../../store/as-actor.ts'
import { countAnswers } from '../../../store/judgement-answers.ts'
import { judgementFigures } from '../../../store/judgement-figures.ts'
import { compareBeside, listNotJudged, listWays } from '../../../store/judging-ways.ts'
import { listSchools } from '../../../store/schools.ts'
import { memberPage } from '../../chrome.tsx'
import type { NoticeProps } from '../../parts/callout.tsx'
import { FilterBar } from '../../parts/filter-bar.tsx'
import { PageHead } from '../../parts/layout.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { Figures } from './figures.tsx'
import { type SchoolJudging, SchoolPanel } from './school-panel.tsx'

const months = 6

/** How well the suggestions do at each school, and how they are made there. */
export const judgementPage = forMembers('get', '/judgement', 'see-judgement', (asking) =>
  showJudgement(
    asking,
    asking.c.req.query('done') === 'changed'
      ? { type: 'done', sentence: 'It is changed. It counts from the next post on.' }
      : null,
  ),
)

/** The page, with what came of the last thing that was tried there. */
export async function showJudgement(
  asking: MemberAsking,
  notice: NoticeProps | null,
  status?: 409,
): Promise<Response> {
  const { c, services, actor, csrf, now } = asking
  const { schools, chosen, figures, judging } = await asActor(
    services.database,
    actor,
    async (transaction) => {
      const schools = await listSchools(transaction)
      const chosen = schools.find(({ id }) => id === c.req.query('school'))
      const from = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months + 1, 1))
      return {
        schools,
        chosen,
        figures: await judgementFigures(transaction, { from, ...(chosen && { school: chosen.id }) }),
        judging: await judgingOf(asking, transaction, chosen ? [chosen] : schools),
      }
    },
  )
  return memberPage(asking, {
    title: 'Suggestions',
    current: '/judgement',
    width: 'work',
    notice,
    ...(status && { status }),
    children: (
      <>
        <PageHead
          title="How well the suggestions do"
          caption={chosen ? chosen.name : 'All schools, the last six months'}
        />
        <p>
          A program reads what is heard and suggests what it may be and how pressing it is. It works on this
          machine. It puts things in order and never closes, hides or sends anything.{' '}
          <a href="/judgement/model">What it was made from, and where it fails</a>
        </p>
        {may(actor, 'change-settings') && (
          <p>
            <a href="/judgement/second-opinions">Second opinions by a language model of your own</a>
          </p>
        )}
        {schools.length > 1 && (
          <FilterBar action="/judgement" label="Choose a school" clear={chosen ? '/judgement' : null}>
            <SelectField
              name="school"
              label="School"
              options={[
                { value: '', text: 'All' },
                ...schools.map(({ id, name }) => ({ value: id, text: name })),
              ]}
              value={chosen?.id ?? ''}
            />
          </FilterBar>
        )}
        <Figures figures={figures} />
        {judging.map((school) => (
          <SchoolPanel key={school.id} school={school} csrf={csrf} now={now} />
        ))}
      </>
    ),
  })
}

async function judgingOf(
  { actor }: MemberAsking,
  transaction: Transaction,
  schools: readonly { id: string; name: string }[],
): Promise<SchoolJudging[]> {
  const ways = await listWays(transaction)
  const off = await listNotJudged(transaction)
  const judging: SchoolJudging[] = []
  for (const { id, name } of schools) {
    const way = (state: string) => ways.find((one) => one.school === id && one.state === state) ?? null
    const beside = way('beside')
    judging.push({
      id,
      name,
      active: !off.has(id),
      inUse: way('in-use'),
      beside,
      before: way('before'),
      answers: await countAnswers(transaction, id),
      compared: beside ? await compareBeside(transaction, beside.id, 12) : null,
      changes: may(actor, 'change-judgement', { school: id, level: 0 }),
    })
  }
  return judging
}
