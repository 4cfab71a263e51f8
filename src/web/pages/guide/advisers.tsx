import { settingsNow } from '../../../commands/pack-of.ts'
import { canBeReached } from '../../../domain/adviser.ts'
import { may } from '../../../domain/may.ts'
import { type AdviserName, advisers } from '../../../policy/advisers.ts'
import { settingNamed } from '../../../policy/setting.ts'
import { asActor } from '../../../store/as-actor.ts'
import { memberPage } from '../../chrome.tsx'
import { PageHead, Prose } from '../../parts/layout.tsx'
import { forMembers } from '../../route.ts'
import { readSentences } from '../policy/read-sentences.ts'
import { ShownClause } from '../policy/sentences.tsx'
import { adviser } from '../settings/kinds/adviser.tsx'

/** Whom staff may ask for advice: for whom they are there, how they are reached, and when that was last checked. */
export const advisersPage = forMembers('get', '/advisers', 'see-inbox', async (asking) => {
  const sentences = await readSentences(asking)
  const settings = await asActor(asking.services.database, asking.actor, settingsNow)
  const changes = may(asking.actor, 'change-settings')
  const listed = (Object.keys(advisers) as AdviserName[])
    .map((name) => ({ name, one: settings.advisers[name] ?? advisers[name] }))
    .filter(({ name, one }) => !name.startsWith('own-') || canBeReached(one))
  return memberPage(asking, {
    title: 'Advisers',
    current: '/policy',
    back: { href: '/policy', text: 'Policy' },
    children: (
      <>
        <PageHead title="Whom to ask for advice" />
        <Prose>
          <ShownClause id="QST-2" sentences={sentences} />
        </Prose>
        <ul className="adviser-cards">
          {listed.map(({ name, one }) => {
            const setting = settingNamed(`adviser.${name}`, [])
            return (
              <li key={name} className="panel" id={name}>
                <h2 className="setting__title">{one.name}</h2>
                {setting?.kind === 'adviser' && adviser.say(one, setting, { names: new Map(), people: [] })}
                {changes && (
                  <p>
                    <a href={`/settings/adviser.${name}`}>
                      Correct this<span className="govuk-visually-hidden"> ({one.name})</span>
                    </a>
                  </p>
                )}
              </li>
            )
          })}
        </ul>
        {changes && (
          <p>
            Somebody is missing? <a href="/settings#adviser.own-1">Add an adviser of your own</a>.
          </p>
        )}
      </>
    ),
  })
})
