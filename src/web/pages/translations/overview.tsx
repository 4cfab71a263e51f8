import { memberPage } from '../../chrome.tsx'
import { PageHead } from '../../parts/layout.tsx'
import { Table } from '../../parts/table.tsx'
import { forMembers } from '../../route.ts'
import { languages, type OtherLanguage } from '../front-door/words/languages.ts'
import { readLanguage } from './read-translations.ts'

/** Every language of the front door, how far it is translated, and how far somebody has read it. */
export const translationsOverview = forMembers(
  'get',
  '/settings/translations',
  'signed-in',
  async (asking) => {
    const rows = []
    for (const language of languages.filter(({ code }) => code !== 'en')) {
      const { texts, isRead } = await readLanguage(asking, language.code as OtherLanguage)
      const count = (state: string) => texts.filter((text) => text.state === state).length
      rows.push({ language, isRead, of: texts.length, count })
    }
    return memberPage(asking, {
      title: 'The front door in other languages',
      current: '/settings',
      width: 'work',
      back: { href: '/settings', text: 'What your trust may set' },
      children: (
        <>
          <PageHead title="The front door in other languages" caption={asking.trust.name} />
          <p>
            What families and pupils read at your schools’ front doors is there in ten languages. All but the
            English is translated by a machine, and{' '}
            <strong>nobody who speaks the language has read it yet</strong>: the pages say so. Ask somebody
            who does to look through it. What they put right here is used on your schools’ pages at once, and
            nobody else’s.
          </p>
          <Table
            caption="Languages"
            quietCaption
            rows={rows}
            rowKey={({ language }) => language.code}
            columns={[
              {
                header: 'Language',
                cell: ({ language }) => (
                  <>
                    <a href={`/settings/translations/${language.code}`}>{language.english}</a>{' '}
                    <bdi lang={language.tag}>{language.name}</bdi>
                  </>
                ),
              },
              { header: 'Texts', numeric: true, cell: ({ of }) => of },
              { header: 'Not translated', numeric: true, cell: ({ count }) => count('missing') },
              { header: 'Unreviewed', numeric: true, cell: ({ count }) => count('unread') },
              { header: 'Read by a speaker', numeric: true, cell: ({ count }) => count('read') },
              { header: 'Your own words', numeric: true, cell: ({ count }) => count('own') },
              { header: 'As a whole', cell: ({ isRead }) => (isRead ? 'Read by a speaker' : 'Unreviewed') },
            ]}
          />
        </>
      ),
    })
  },
)
