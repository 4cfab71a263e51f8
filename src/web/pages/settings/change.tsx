import {
  changeSettings,
  type NotTaken,
  previewChange,
  type WantedChange,
} from '../../../commands/change-settings.ts'
import { touchesPack } from '../../../policy/settings.ts'
import { notFoundPage } from '../../errors.tsx'
import { type Typed, typedIn, wordsOf } from '../../forms.ts'
import { forMembers, type MemberAsking } from '../../route.ts'
import { readSetting } from './kinds/kinds.tsx'
import { previewPage } from './preview.tsx'
import { readSettings, type Standing } from './read-settings.ts'
import { settingPage } from './setting.tsx'

/**
 * Takes a setting's form. What changes decisions is shown first, with the open incidents that it touches (`go` is
 * `look`), and taken by a second press (`take`); `again` comes back to the form with all that was typed.
 */
export const change = forMembers('post', '/settings/:name', 'change-settings', async (asking) => {
  const { c, services, site, actor } = asking
  const { standings, known } = await readSettings(asking)
  const standing = standings.find(({ setting }) => setting.name === c.req.param('name'))
  if (!standing) return notFoundPage(asking)
  const { csrf: _csrf, go, ...typed } = await typedIn(c)
  const { setting } = standing
  if (go === 'again') return settingPage(asking, { typed })
  const back = wordsOf(typed, 'back') === 'yes'
  const read = back ? null : readSetting(setting, typed, known)
  if (read?.type === 'errors') return settingPage(asking, { typed, errors: read.errors })
  const wanted: WantedChange = {
    name: setting.name,
    to: read ? { type: 'value', value: read.value } : { type: 'default' },
    seen: Number.parseInt(wordsOf(typed, 'seen'), 10) || 0,
  }
  if (go !== 'take' && touchesPack(setting)) {
    const preview = await previewChange(services, site.provePack, actor, wanted)
    if (preview.type !== 'preview') return notTaken(asking, standing, typed, back, preview)
    return previewPage(asking, { standing, known, typed, wanted, touched: preview.touched })
  }
  const taken = await changeSettings(services, site.provePack, actor, wanted)
  if (taken.type !== 'changed') return notTaken(asking, standing, typed, back, taken)
  const anew = taken.plannedAnew > 0 ? '&anew=1' : ''
  return c.redirect(`/settings?done=${back ? 'default' : 'changed'}${anew}#${setting.name}`, 303)
})

/** Why it was not taken, on the setting's page, with all that was typed. */
function notTaken(
  asking: MemberAsking,
  { setting }: Standing,
  typed: Typed,
  back: boolean,
  result: NotTaken,
): Promise<Response> {
  const shown = back ? {} : { typed }
  switch (result.type) {
    case 'not-found':
      return notFoundPage(asking)
    case 'broken':
      return settingPage(asking, {
        ...shown,
        broken: result,
        errors: [{ field: firstField(setting.name, typed), message: result.rule }],
        status: 409,
      })
    case 'changed-meanwhile':
      return settingPage(asking, {
        ...shown,
        notice: {
          type: 'problem',
          sentence: 'Somebody has changed this meanwhile: see below what stands now. What you typed is kept.',
        },
        status: 409,
      })
    case 'refused':
      return settingPage(asking, {
        ...shown,
        notice: { type: 'problem', sentence: result.because },
        status: 409,
      })
  }
}

/** Where the summary of what is wrong leads to: the first field that was typed, or the form. */
function firstField(name: string, typed: Typed): string {
  const first = Object.keys(typed).find((field) => !['seen', 'back', 'routes'].includes(field))
  return name.startsWith('gap.') || !first ? 'change' : first
}
