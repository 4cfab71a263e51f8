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
import { ShownClause } from '../policy/sentences.tsx'
import { IfAlreadyThere } from './already-there.tsx'
import { findPlatforms } from './find-platforms.ts'
import { forFamilies } from './place.ts'
import { lastChecked, ReportRoutes } from './report-routes.tsx'

const longestSearch = 60

/** Three of them stand side by side on a phone. */
const shortDay = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', dateStyle: 'medium' })

/** How old for which app: what the policy, the app and the law say, each with its day (G6), and what to do (AGE-3). */
export const ageTable = forFamilies('get', '/ages', async (asking, place) => {
  const words = (asking.c.req.query('app') ?? '').slice(0, longestSearch)
  const today = dayOf(asking.now)
  const all = platformsWith(place.settings)
  const found = findPlatforms(all, words)
  const shown = found.length > 0 ? found : all.filter(({ name }) => name === 'other')
  const here = `${place.home}/ages`
  return place.show({
    title: 'How old for which app?',
    back: { href: place.home, text: 'For families' },
    children: (
      <article className="families age-page">
        <Heading level={1}>How old for which app?</Heading>
        <p className="families__lead">
          There are three answers, and they are not always the same. Our policy has one, the app has its own,
          and the law may have a third. So we show all three, and when somebody last looked.
        </p>
        <Form action={here} method="get" csrf={null} className="age-search" label="Search for an app">
          <TextField
            name="app"
            label="Which app?"
            type="search"
            value={words}
            width={20}
            autoComplete="off"
          />
          <Button kind="plain">Search</Button>
        </Form>
        {words.trim() !== '' && (
          <p role="status">
            {found.length === 0
              ? 'That app is not in our list. Look at its own page, or in the app shop. Until then:'
              : `${found.length} of ${all.length} apps.`}{' '}
            <a href={here}>Show all</a>
          </p>
        )}
        <ul className="age-cards">
          {shown.map((platform) => (
            <AgeCard
              key={platform.name}
              {...{ platform, today }}
              open={words.trim() !== '' && shown.length <= 2}
            />
          ))}
        </ul>
        <section className="policy-section" aria-labelledby="why">
          <Heading level={2} id="why">
            Why are there three figures?
          </Heading>
          <p>
            Our policy gives an age for each app. Apps change theirs from time to time, and a policy cannot
            keep up. WhatsApp is the case in point: the policy says 16, and since 11 April 2024 WhatsApp
            itself says 13 in the UK. A family may go by the higher one.
          </p>
          <p>
            On 15 June 2026 the government said that it wants a legal age of 16 for several apps, from spring
            2027. Until a law is in force, the third column stays empty.
          </p>
          <ShownClause id="AGE-1" sentences={place.sentences} />
          <ShownClause id="AGE-2" sentences={place.sentences} />
          <ShownClause id="AGE-3" sentences={place.sentences} />
        </section>
      </article>
    ),
  })
})

function AgeCard(props: { platform: Platform; today: Day; open: boolean }) {
  const { platform, today, open } = props
  const { name, title, note, reports } = platform
  return (
    <li className="age-card" id={name}>
      <Heading level={2} size="s">
        {title}
      </Heading>
      <dl className="age-card__ages">
        <Stated who="Our policy" age={platform.ages.policy} today={today} />
        <Stated who="The app" age={platform.ages.provider} today={today} />
        <Stated who="The law" age={platform.ages.law} today={today} />
      </dl>
      <p className="families__note">{note}</p>
      <Details summary={about('If your child already uses it', title)} open={open} quiet>
        <IfAlreadyThere platform={platform} />
      </Details>
      <Details summary={about('How to report something there', title)} open={open} quiet>
        <ReportRoutes routes={reports} />
      </Details>
      <Details summary={about('Who says so', title)} quiet>
        <ul className="govuk-list govuk-list--bullet">
          {[platform.ages.policy, platform.ages.provider, platform.ages.law].map(
            (age) =>
              age && <li key={age.source}>{`${age.years}: ${age.source}. ${lastChecked(age.checked)}`}</li>,
          )}
        </ul>
      </Details>
    </li>
  )
}

/** The figure that holds on this day, with its day beside it; one that comes later says from when. */
function Stated({ who, age, today }: { who: string; age: StatedAge | null; today: Day }) {
  const later = age?.from != null && age.from > today
  return (
    <div>
      <dt>{who}</dt>
      <dd className="age-card__years">{age && !later ? age.years : '–'}</dd>
      <dd className="age-card__day">
        {!age && 'none found'}
        {age && later && `${age.years} from ${shortDay.format(new Date(age.from ?? today))}`}
        {age && !later && age.from && `since ${shortDay.format(new Date(age.from))}; `}
        {age &&
          (age.checked ? `last checked ${shortDay.format(new Date(age.checked))}` : 'not looked up yet')}
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
