import type { ReactNode } from 'react'
import type { Day } from '../../../domain/day.ts'
import { dayOf } from '../../../domain/day.ts'
import type { Platform, StatedAge } from '../../../policy/platforms.ts'
import { platformsWith } from '../../../policy/settings.ts'
import { Button } from '../../parts/button.tsx'
import { Details } from '../../parts/details.tsx'
import { Form } from '../../parts/form.tsx'
import { Heading } from '../../parts/heading.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { type Sayer, shortDateInWords } from '../front-door/sayer.ts'
import { IfAlreadyThere } from './already-there.tsx'
import { findPlatforms } from './find-platforms.ts'
import { InEnglish } from './in-english.tsx'
import { forFamilies } from './place.tsx'
import { PolicySays } from './policy-says.tsx'
import { lastChecked, ReportRoutes } from './report-routes.tsx'

const longestSearch = 60

/** How old for which app: what the policy, the app and the law say, each with its day (G6), and what to do (AGE-3). */
export const ageTable = forFamilies('get', '/ages', async (asking, place) => {
  const words = (asking.c.req.query('app') ?? '').slice(0, longestSearch)
  const today = dayOf(asking.now)
  const all = platformsWith(place.settings)
  const found = findPlatforms(all, words)
  const shown = found.length > 0 ? found : all.filter(({ name }) => name === 'other')
  const { say, at } = place
  const { ages, families } = say.words
  const here = at('/ages')
  return place.show({
    title: say(ages.title),
    back: { href: at(''), text: say(families.title) },
    children: (
      <article className="families age-page">
        <Heading level={1}>{say(ages.title)}</Heading>
        <p className="families__lead">{say(ages.lead)}</p>
        {say.language.code !== 'en' && <p className="families__note">{say(ages.inEnglish)}</p>}
        <Form action={at('/ages')} method="get" csrf={null} className="age-search" label={say(ages.search)}>
          {asking.c.req.query('lang') !== undefined && (
            <input type="hidden" name="lang" value={say.language.code} />
          )}
          <TextField
            name="app"
            label={say(ages.which)}
            type="search"
            value={words}
            width={20}
            autoComplete="off"
          />
          <Button kind="plain">{say(ages.button)}</Button>
        </Form>
        {words.trim() !== '' && (
          <p role="status">
            {found.length === 0
              ? say(ages.notFound)
              : say(ages.found, { count: found.length, all: all.length })}{' '}
            <a href={here}>{say(ages.all)}</a>
          </p>
        )}
        <ul className="age-cards">
          {shown.map((platform) => (
            <AgeCard
              key={platform.name}
              {...{ platform, today, say }}
              open={words.trim() !== '' && shown.length <= 2}
            />
          ))}
        </ul>
        <section className="policy-section" aria-labelledby="why">
          <Heading level={2} id="why">
            {say(ages.why.title)}
          </Heading>
          <p>{say(ages.why.policy)}</p>
          <p>{say(ages.why.law)}</p>
          <PolicySays id="AGE-1" place={place} />
          <PolicySays id="AGE-2" place={place} />
          <PolicySays id="AGE-3" place={place} />
        </section>
      </article>
    ),
  })
})

function AgeCard(props: { platform: Platform; today: Day; open: boolean; say: Sayer }) {
  const { platform, today, open, say } = props
  const { ages: words } = say.words
  const { name, title, note, reports } = platform
  return (
    <li className="age-card" id={name}>
      <Heading level={2} size="s">
        {name === 'other' ? say(words.anyApp) : title}
      </Heading>
      <dl className="age-card__ages">
        <Stated who={say(words.policy)} age={platform.ages.policy} {...{ today, say }} />
        <Stated who={say(words.app)} age={platform.ages.provider} {...{ today, say }} />
        <Stated who={say(words.law)} age={platform.ages.law} {...{ today, say }} />
      </dl>
      <p className="families__note">
        <InEnglish say={say}>{note}</InEnglish>
      </p>
      <Details summary={about(say(words.already), title)} open={open} quiet>
        <IfAlreadyThere platform={platform} say={say} />
      </Details>
      <Details summary={about(say(words.report), title)} open={open} quiet>
        <ReportRoutes routes={reports} say={say} />
      </Details>
      <Details summary={about(say(words.says), title)} quiet>
        <ul className="govuk-list govuk-list--bullet">
          {[platform.ages.policy, platform.ages.provider, platform.ages.law].map(
            (age) =>
              age && (
                <li key={age.source}>
                  {age.years}: <InEnglish say={say}>{age.source}</InEnglish>. {lastChecked(age.checked, say)}
                </li>
              ),
          )}
        </ul>
      </Details>
    </li>
  )
}

/** The figure that holds on this day, with its day beside it; one that comes later says from when. */
function Stated(props: { who: string; age: StatedAge | null; today: Day; say: Sayer }) {
  const { who, age, today, say } = props
  const { ages: words } = say.words
  const day = (one: Day) => shortDateInWords(new Date(`${one}T12:00:00Z`), say)
  const later = age?.from != null && age.from > today
  return (
    <div>
      <dt>{who}</dt>
      <dd className="age-card__years">{age && !later ? age.years : '–'}</dd>
      <dd className="age-card__day">
        {!age && say(words.none)}
        {age && later && say(words.later, { age: age.years, day: day(age.from ?? today) })}
        {age && !later && age.from && `${say(words.since, { day: day(age.from) })} `}
        {age && (age.checked ? say(words.checked, { day: day(age.checked) }) : say(words.unchecked))}
      </dd>
    </div>
  )
}

const about = (words: string, title: string): ReactNode => (
  <>
    {words}
    <span className="govuk-visually-hidden"> ({title})</span>
  </>
)
