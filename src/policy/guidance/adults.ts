import { byGuidance } from '../basis.ts'
import { targetsPupil } from '../post/post.ts'
import { may, must } from '../step.ts'
import type { Guidance } from './guidance.ts'

/** What is done about an adult's conduct. */
export const aboutAdults: readonly Guidance[] = [
  {
    name: 'allegations-against-adults',
    says: 'What is said of an adult who works with children goes to the headteacher, or to the trust where it is about the headteacher; the local authority’s officer (LADO) is asked within one working day.',
    source: 'Department for Education, Keeping children safe in education, part four',
    rules: {
      post: {
        asks: [
          function localAuthoritysOfficer({ post, lead, pack }) {
            const basis = [byGuidance('allegations-against-adults')]
            const harmsPupil = post.adultOfSchool && post.harmful && targetsPupil(post)
            const ownImage = post.adultOfSchool && post.nature.has('intimate-image-of-child')
            const alleged = post.nature.has('allegation')
            const child = post.about.has('pupil') || post.namesChild === true
            if (harmsPupil || ownImage || (alleged && child))
              return must('lado', lead, pack.deadlines.authority, basis)
            return alleged ? may('lado', lead, basis) : undefined
          },
        ],
        forbids: [
          function deletionOfAllegation({ post }) {
            if (!post.nature.has('allegation')) return undefined
            return { what: ['request-deletion'], basis: [byGuidance('allegations-against-adults')] }
          },
        ],
      },
      contact: {
        asks: [
          function localAuthoritysOfficer({ contact, breach, lead, pack }) {
            const basis = [byGuidance('allegations-against-adults')]
            const left = contact.sought === 'by-outsider' && contact.exception !== 'approved'
            if (left && !contact.open) return may('lado', lead, basis)
            if (breach === 'none' || breach === 'discouraged' || contact.from === 'pupil') return undefined
            const between = contact.sought === 'by-adult' && !contact.open
            if (between && contact.exception !== 'declared')
              return must('lado', lead, pack.deadlines.authority, basis)
            return may('lado', lead, basis)
          },
        ],
      },
    },
  },
]
