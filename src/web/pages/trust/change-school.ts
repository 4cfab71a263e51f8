import { colourSchool } from '../../../commands/colour-school.ts'
import { changeSchool, closeSchoolOn, openSchoolOn } from '../../../commands/manage-schools.ts'
import { type SchoolColour, schoolColours } from '../../../domain/school-colour.ts'
import { notFoundPage } from '../../errors.tsx'
import { parse, type Typed, typedIn, wordsOf } from '../../forms.ts'
import type { FieldError } from '../../parts/form.tsx'
import { forMembers } from '../../route.ts'
import { dayTyped } from './day-typed.ts'
import { idIn } from './id-in.ts'
import { schoolPage } from './school.tsx'
import { schoolSchema } from './school-details.tsx'

/** Writes over a school’s details; its watch terms stay as they are. */
export const newDetails = forMembers('post', '/schools/:id', 'manage-schools', async (asking) => {
  const { c, services, actor } = asking
  const id = idIn(c.req.param('id'))
  if (!id) return notFoundPage(asking)
  const typed = await typedIn(c)
  const details = parse(schoolSchema, typed)
  if (details.type === 'errors') return schoolPage(asking, { form: 'details', typed, errors: details.errors })
  const result = await changeSchool(services, actor, { id, ...details.value })
  switch (result.type) {
    case 'changed':
      return c.redirect(`/schools/${id}?done=school`, 303)
    case 'refused':
      return schoolPage(asking, {
        form: 'details',
        typed,
        errors: [{ field: 'name', message: result.because }],
        status: 409,
      })
    case 'not-found':
      return notFoundPage(asking)
  }
})

/** Gives the school its own colour. */
export const newColour = forMembers('post', '/schools/:id/colour', 'manage-schools', async (asking) => {
  const { c, services, actor } = asking
  const id = idIn(c.req.param('id'))
  const colour = wordsOf(await typedIn(c), 'colour')
  if (!id || !Object.hasOwn(schoolColours, colour)) return notFoundPage(asking)
  const result = await colourSchool(services, actor, { school: id, colour: colour as SchoolColour })
  return result.type === 'changed' ? c.redirect(`/schools/${id}?done=school`, 303) : notFoundPage(asking)
})

/** Days on which the school is closed. */
export const closeDays = forMembers('post', '/schools/:id/closed', 'manage-schools', async (asking) => {
  const { c, services, actor } = asking
  const id = idIn(c.req.param('id'))
  if (!id) return notFoundPage(asking)
  const typed = await typedIn(c)
  const days = parseDays(typed)
  if (days.type === 'errors') return schoolPage(asking, { form: 'closed', typed, errors: days.errors })
  const { name, from, to } = days
  const result = await closeSchoolOn(services, actor, { school: id, name, from, to })
  switch (result.type) {
    case 'changed':
      return c.redirect(`/schools/${id}?done=closed`, 303)
    case 'refused':
      return schoolPage(asking, {
        form: 'closed',
        typed,
        errors: [{ field: 'to-day', message: result.because }],
        status: 409,
      })
    case 'not-found':
      return notFoundPage(asking)
  }
})

function parseDays(
  typed: Typed,
): { type: 'errors'; errors: FieldError[] } | { type: 'days'; name: string; from: string; to: string } {
  const name = wordsOf(typed, 'why').trim().slice(0, 200)
  const from = dayTyped(typed, 'from')
  const to = dayTyped(typed, 'to')
  const errors: FieldError[] = []
  if (!name) errors.push({ field: 'why', message: 'Say why the school is closed' })
  if (from.type !== 'day')
    errors.push({
      field: 'from-day',
      message: 'Give the first day as day, month and year, such as 27 10 2026',
    })
  if (to.type === 'wrong')
    errors.push({ field: 'to-day', message: 'Give the last day as day, month and year, or leave it empty' })
  if (from.type !== 'day' || errors.length > 0) return { type: 'errors', errors }
  return { type: 'days', name, from: from.day, to: to.type === 'day' ? to.day : from.day }
}

/** Removes closed days, so that the school’s clocks count them again. */
export const openDays = forMembers('post', '/schools/:id/closed/remove', 'manage-schools', async (asking) => {
  const { c, services, actor } = asking
  const id = idIn(c.req.param('id'))
  const days = idIn(wordsOf(await typedIn(c), 'days'))
  if (!id || !days) return notFoundPage(asking)
  const result = await openSchoolOn(services, actor, days)
  switch (result.type) {
    case 'changed':
      return c.redirect(`/schools/${id}?done=open`, 303)
    case 'refused':
      return schoolPage(asking, {
        form: 'closed',
        typed: {},
        errors: [{ field: 'closed', message: result.because }],
        status: 409,
      })
    case 'not-found':
      return notFoundPage(asking)
  }
})
