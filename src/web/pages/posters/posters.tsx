import { yearGroups } from '../../../domain/lesson-taught.ts'
import { asActor } from '../../../store/as-actor.ts'
import { listSchools, type School } from '../../../store/schools.ts'
import { memberPage } from '../../chrome.tsx'
import { notFoundPage } from '../../errors.tsx'
import { ButtonRow, LinkButton } from '../../parts/button.tsx'
import { FilterBar } from '../../parts/filter-bar.tsx'
import { PageHead, Prose } from '../../parts/layout.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { sayerFor } from '../front-door/sayer.ts'
import { type Audience, audienceIn, audiences } from './audience.ts'
import { layOut, type Paper, type Poster, papers, scansFrom } from './lay-out.ts'
import { Preview } from './preview.tsx'

/** What draws a PDF, loaded when somebody wants one. */
const drawing = () => import('./draw-pdf.ts')

/** Chooses a poster, shows it, and offers it to be printed. */
export const posters = forMembers('get', '/posters', 'see-inbox', async (asking) => {
  const schools = await asActor(asking.services.database, asking.actor, listSchools)
  const chosen = chosenIn(asking, schools)
  if (!chosen) return notFoundPage(asking)
  const { school, audience, year, poster } = chosen
  const { measureFor } = await drawing()
  const items = layOut(poster, measureFor(poster))
  const code = items.find(({ type }) => type === 'code')
  const metres = code?.type === 'code' ? (scansFrom(code.width) / 1000).toFixed(1) : '1'
  const download = (paper: Paper) =>
    `/posters/print?${new URLSearchParams({ school: school.id, for: audience, year: `${year ?? ''}`, paper })}`
  return memberPage(asking, {
    title: 'Posters',
    current: '/policy',
    back: { href: '/policy', text: 'Policy' },
    children: (
      <>
        <PageHead title="Posters" />
        <Prose>
          <p>
            With a code that opens the school’s front door. The big words can be read from three metres: their
            capitals are 25 mm high. A telephone reads the code on this one from about {metres} m.
          </p>
        </Prose>
        <FilterBar action="/posters" label="Choose a poster" clear={null}>
          <SelectField
            name="school"
            label="School"
            value={school.id}
            options={schools.map(({ id, name }) => ({ value: id, text: name }))}
          />
          <SelectField
            name="for"
            label="For"
            value={audience}
            options={Object.entries(audiences).map(([value, { name }]) => ({ value, text: name }))}
          />
          <SelectField
            name="year"
            label="Year group"
            value={`${year ?? ''}`}
            options={[
              { value: '', text: 'All' },
              ...yearGroups.map((one) => ({ value: `${one}`, text: groupName(one) })),
            ]}
          />
        </FilterBar>
        <ButtonRow>
          {(Object.keys(papers) as Paper[]).map((paper) => (
            <LinkButton key={paper} kind={paper === 'A4' ? 'main' : 'plain'} href={download(paper)}>
              {paper} as PDF
            </LinkButton>
          ))}
        </ButtonRow>
        <Preview poster={poster} items={items} />
      </>
    ),
  })
})

/** The poster as a PDF. */
export const printPoster = forMembers('get', '/posters/print', 'see-inbox', async (asking) => {
  const schools = await asActor(asking.services.database, asking.actor, listSchools)
  const chosen = chosenIn(asking, schools)
  if (!chosen) return notFoundPage(asking)
  const { poster, school, audience, year } = chosen
  const group = year === null ? '' : `-${groupName(year).toLowerCase().replace(' ', '-')}`
  const { c } = asking
  const { drawPdf } = await drawing()
  c.header('content-type', 'application/pdf')
  c.header(
    'content-disposition',
    `attachment; filename="poster-${school.slug}-${audience}${group}-${poster.paper.toLowerCase()}.pdf"`,
  )
  return c.body(new Uint8Array(await drawPdf(poster)))
})

function groupName(year: number): string {
  return year === 0 ? 'Reception' : `Year ${year}`
}

function chosenIn({ c, site, now }: MemberAsking, schools: readonly School[]) {
  const school = c.req.query('school') ? schools.find(({ id }) => id === c.req.query('school')) : schools[0]
  if (!school) return undefined
  const asked = c.req.query('year') ?? ''
  const year = asked === '' ? null : (yearGroups.find((one) => `${one}` === asked) ?? null)
  const audience = audienceIn(c.req.query('for')) ?? (year !== null && year >= 7 ? 'older' : 'young')
  const paper: Paper = c.req.query('paper') === 'A3' ? 'A3' : 'A4'
  return {
    school,
    year,
    audience,
    poster: posterOf({ school, audience, year, paper, origin: site.origin, at: now }),
  }
}

/** The poster of a school for an audience. */
export function posterOf(of: {
  school: Pick<School, 'name' | 'slug' | 'colour'>
  audience: Audience
  year: number | null
  paper: Paper
  origin: string
  at: Date
}): Poster {
  const { school, audience, year, paper, origin, at } = of
  const say = sayerFor(audience === 'young' ? 'seven' : audience === 'older' ? 'eleven' : 'adult', {
    school: school.name,
    trust: '',
  })
  const { [audience]: words, danger, childline } = say.words.posters
  const forChildren = audience === 'young' || audience === 'older'
  return {
    ...{ paper, school, audience, at },
    group: year === null ? null : groupName(year),
    address: `${origin}/s/${school.slug}?for=${audience}`,
    words: {
      big: [say(words.big.first), say(words.big.second)],
      what: say(words.what),
      how: say(words.how),
      name: say(words.name),
      danger: say(danger),
      childline: forChildren ? say(childline) : null,
    },
  }
}
