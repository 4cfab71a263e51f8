import { readGuide } from '../../../commands/read-front-door.ts'
import { notFoundPage } from '../../errors.tsx'
import { forAnybody } from '../../route.ts'
import { answersTo, Found } from './found.tsx'
import { sendSheet, visitingOf } from './send-sheet.tsx'

const longestSearch = 200

/** A school's guide, to be searched: what was answered before, and what else the school has in writing. */
export const guidePage = forAnybody('get', '/s/:school/guide', async (asking) => {
  const visiting = await visitingOf(asking, 'eleven')
  if (!visiting) return notFoundPage(asking)
  const { say, door, at } = visiting
  const { guide } = say.words
  const asked = (asking.c.req.query('q') ?? '').slice(0, longestSearch).trim()
  const pages = asked ? [] : await readGuide(asking.services, door.school.slug)
  return sendSheet(visiting, {
    title: `${say(guide.title)} – ${door.school.name}`,
    children: (
      <>
        <h1>{say(guide.title)}</h1>
        <p className="lead">{say(guide.lead)}</p>
        <search>
          <form method="get" action={`/s/${door.school.slug}/guide`} className="search">
            {say.language.code !== 'en' && <input type="hidden" name="lang" value={say.language.code} />}
            <label htmlFor="q">{say(guide.search)}</label>
            <div className="row">
              <input
                id="q"
                name="q"
                type="search"
                maxLength={longestSearch}
                defaultValue={asked}
                autoComplete="off"
              />
              <button type="submit" className="go">
                {say(guide.button)}
              </button>
            </div>
          </form>
        </search>
        {asked ? (
          <>
            <Found visiting={visiting} passages={await answersTo(asked, visiting)} />
            <p>
              <a href={at('/guide')}>{say(guide.all)}</a>
            </p>
          </>
        ) : pages.length === 0 ? (
          <p>{say(guide.empty)}</p>
        ) : (
          pages.map(({ id, question, answer }) => (
            <section key={id} id={id} aria-labelledby={`q-${id}`} className="part">
              <h2 id={`q-${id}`} dir="auto">
                {question}
              </h2>
              <p className="own-words" dir="auto">
                {answer}
              </p>
            </section>
          ))
        )}
        <p>
          <a className="go go--back" href={at('/question')}>
            {say(guide.ask)}
          </a>
        </p>
      </>
    ),
  })
})
