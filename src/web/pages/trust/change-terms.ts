import { addWatchTerm, removeWatchTerm } from '../../../commands/manage-schools.ts'
import { termKinds } from '../../../domain/mention.ts'
import { notFoundPage } from '../../errors.tsx'
import { typedIn, wordsOf } from '../../forms.ts'
import { forMembers } from '../../route.ts'
import { idIn } from './id-in.ts'
import { schoolPage } from './school.tsx'

/** Words to listen for. What may be a person's name is asked about, and what is one is refused (ORM-4). */
export const addTerm = forMembers('post', '/schools/:id/terms', 'manage-sources', async (asking) => {
  const { c, services, actor } = asking
  const id = idIn(c.req.param('id'))
  const typed = await typedIn(c)
  const kind = termKinds.find((one) => one === wordsOf(typed, 'kind'))
  if (!id || !kind) return notFoundPage(asking)
  const words = wordsOf(typed, 'words').trim()
  const confirmed = wordsOf(typed, 'confirmed') === 'yes'
  const error = (message: string) => [{ field: 'words', message }]
  if (!words)
    return schoolPage(asking, { form: 'terms', typed, errors: error('Type the words to listen for') })
  const result = await addWatchTerm(services, actor, { school: id, kind, words, confirmed })
  switch (result.type) {
    case 'changed':
      return c.redirect(`/schools/${id}?done=term`, 303)
    case 'confirm':
      return schoolPage(asking, { form: 'terms', typed, errors: [], question: result, status: 409 })
    case 'refused':
      return schoolPage(asking, { form: 'terms', typed, errors: error(result.because), status: 409 })
    case 'not-found':
      return notFoundPage(asking)
  }
})

/** Removes a watch term. */
export const removeTerm = forMembers(
  'post',
  '/schools/:id/terms/remove',
  'manage-sources',
  async (asking) => {
    const { c, services, actor } = asking
    const id = idIn(c.req.param('id'))
    const term = idIn(wordsOf(await typedIn(c), 'term'))
    if (!id || !term) return notFoundPage(asking)
    const result = await removeWatchTerm(services, actor, term)
    switch (result.type) {
      case 'changed':
        return c.redirect(`/schools/${id}?done=term-removed`, 303)
      case 'refused':
        return schoolPage(asking, {
          form: 'terms',
          typed: {},
          errors: [{ field: 'words', message: result.because }],
          status: 409,
        })
      case 'not-found':
        return notFoundPage(asking)
    }
  },
)
