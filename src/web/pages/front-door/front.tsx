import type { ReactNode } from 'react'
import { addDays, atLondon, dayOf, inLondon } from '../../../domain/day.ts'
import { openingAt } from '../../../domain/opening.ts'
import { notFoundPage } from '../../errors.tsx'
import { forAnybody } from '../../route.ts'
import { audienceIn } from '../posters/audience.ts'
import { DoorDrawn, type DoorPicture } from './door-drawn.tsx'
import { HelpNow } from './help-now.tsx'
import { keptPage } from './kept-pages.ts'
import { dayInWords, timeInWords, weekdayInWords } from './sayer.ts'
import { sheetText, type Visiting, visitingOf } from './send-sheet.tsx'

/** A school's front door: for anybody, with nothing asked and nothing kept. */
export const frontPage = forAnybody('get', '/s/:school', async (asking) => {
  const page = await keptPage(asking, asking.c.req.param('school') ?? '', async () => {
    const visiting = await visitingOf(asking)
    return visiting && { text: textOf(visiting), until: holdsUntil(visiting) }
  })
  return page ?? notFoundPage(asking)
})

/** It says when the school opens or closes next, and whether that is today. */
function holdsUntil({ asking: { now }, door: { calendar } }: Visiting): Date {
  const midnight = atLondon(addDays(dayOf(now), 1), 0)
  const { until } = openingAt(now, calendar)
  return until < midnight ? until : midnight
}

function textOf(visiting: Visiting): string {
  const { asking } = visiting
  const { say, door, at } = visiting
  const { school, phone } = door
  const { front } = say.words
  const audience = audienceIn(asking.c.req.query('for'))
  const doorAt = (path: string) => {
    const address = at(path)
    return audience ? `${address}${address.includes('?') ? '&' : '?'}for=${audience}` : address
  }
  return sheetText(visiting, {
    title: `${say(front.title)} – ${school.name}`,
    children: (
      <>
        {school.demonstration && <p className="note">{say(front.madeUp)}</p>}
        <div>
          <p className="caption">
            <bdi>{school.name}</bdi>
          </p>
          <h1>{say(front.title)}</h1>
        </div>
        <p className="lead">{say(front.lead)}</p>
        <p className="hours">
          <strong>{hours(visiting)}</strong> {say(front.anyTime)}
        </p>
        <ul className="doors">
          <Door href={doorAt('/happened')} picture="happened" {...{ title: say(front.doors.happened.title) }}>
            {say(front.doors.happened.about)}
          </Door>
          <Door href={doorAt('/worried')} picture="worried" {...{ title: say(front.doors.worried.title) }}>
            {say(front.doors.worried.about)}
          </Door>
          <Door href={doorAt('/question')} picture="question" {...{ title: say(front.doors.question.title) }}>
            {say(front.doors.question.about)}
          </Door>
          <Door href={at('/families')} picture="families" {...{ title: say(front.doors.families.title) }}>
            {say(front.doors.families.about)}
          </Door>
        </ul>
        <p>
          <a href={at('/receipt')}>{say(front.receipt)}</a>. {say(front.receiptAbout)}
        </p>
        <section aria-labelledby="help" className="part">
          <h2 id="help">{say(front.helpTitle)}</h2>
          <p>{say(front.helpLead)}</p>
          <HelpNow say={say} phone={phone} />
        </section>
        <section aria-labelledby="school" className="part">
          <h2 id="school">{say(front.contactTitle)}</h2>
          <ul className="plain">
            {school.email && (
              <li>
                <a href={`mailto:${school.email}`}>{school.email}</a>
              </li>
            )}
            {school.website && (
              <li>
                <a href={school.website} rel="noreferrer">
                  {school.website.replace(/^https?:\/\//, '').replace(/\/$/, '')}
                </a>
              </li>
            )}
            <li>
              <a href={at('/guide')}>{say(say.words.guide.title)}</a>
            </li>
            <li>
              <a href={`/s/${school.slug}/policy`} hrefLang="en">
                {say(front.policy)}
              </a>
            </li>
            <li>
              <a href={`/s/${school.slug}/listening`} hrefLang="en">
                {say(front.listening)}
              </a>
            </li>
          </ul>
        </section>
      </>
    ),
  })
}

function Door(props: { href: string; picture: DoorPicture; title: string; children: ReactNode }) {
  const { href, picture, title, children } = props
  return (
    <li className="door">
      <DoorDrawn picture={picture} />
      <div>
        <h2>
          <a href={href}>{title}</a>
        </h2>
        <p>{children}</p>
      </div>
    </li>
  )
}

/** 'The school is closed until Monday 8.00.' */
function hours({ asking: { now }, door: { calendar }, say }: Visiting): string {
  const { front } = say.words
  const { type, until } = openingAt(now, calendar)
  const time = timeInWords(until, say)
  if (type === 'open') return say(front.openNow, { time })
  const today = inLondon(until).day === inLondon(now).day
  return say(front.closedUntil, {
    when: today ? say(front.today, { time }) : `${whichDay(until, now, say)} ${time}`,
  })
}

/** The day of the week alone where it is within the week, and the date with it where it is further. */
function whichDay(until: Date, now: Date, say: Visiting['say']): string {
  const far = until.getTime() - now.getTime() > 6 * 24 * 3_600_000
  return far ? dayInWords(until, say) : weekdayInWords(until, say)
}
