import { byGuidance } from '../basis.ts'
import type { Heading } from '../clause.ts'
import { may, must } from '../step.ts'

/** PRM: pictures and information about other people. */
export const permissions: Heading = {
  title: 'Pictures and information about other people',
  about: 'Ask first. It is kinder, and it keeps children safe.',
  clauses: [
    {
      id: 'PRM-1',
      sentence:
        'Before a photograph, a video or any other information about somebody else goes online, permission is asked for.',
      force: 'must',
      binds: ['everybody'],
      how: {
        type: 'executed',
        does: 'Holds back what the school means to publish until everybody in it has said yes, takes down what stands online without that, and takes a member’s post without permission as a breach.',
      },
      rules: {
        post: {
          finds: [
            function withoutPermission(post) {
              return post.nature.has('privacy') ? { breach: 'breach', basis: ['PRM-1', 'PRM-2'] } : undefined
            },
          ],
          asks: [
            function takeDownOwnPost({ post, breach, lead, pack }) {
              if (post.author !== 'school' || (breach === 'none' && post.protectedChild !== true))
                return undefined
              return must('unpublish', lead, pack.deadlines.unpublish, ['PRM-1', 'PRM-2', 'STF-1'])
            },
          ],
        },
        publication: {
          finds: [
            function publishedWithoutPermission({ clear, permitted, protectedChild, state, maybePublished }) {
              if (clear || !maybePublished) return undefined
              const known = state === 'published' && (!permitted || protectedChild === true)
              return { breach: known ? 'breach' : 'possible', basis: ['PRM-1'] }
            },
          ],
          asks: [
            function takeDown({ publication, lead, pack }) {
              if (publication.clear || !publication.maybePublished) return undefined
              return must('unpublish', lead, pack.deadlines.unpublish, ['PRM-1'])
            },
            function checkPermissions({ publication, lead, pack }) {
              if (publication.clear) return may('check-permissions', lead, ['PRM-1'])
              return must('check-permissions', lead, pack.deadlines.reply, ['PRM-1'])
            },
            function holdBack({ publication, lead, pack }) {
              if (publication.clear || publication.state === 'published') return undefined
              return must('block-publication', lead, pack.deadlines.atOnce, ['PRM-1'])
            },
            function askForPermission({ publication, lead }) {
              const { permissions, protectedChild } = publication
              const open = permissions.size === 0 ? !publication.permitted : permissions.has('unanswered')
              const refused = permissions.has('refused') || permissions.has('withdrawn')
              if (!open || refused || protectedChild === true) return undefined
              return may('seek-permission', lead, ['PRM-1'])
            },
          ],
          forbids: [
            function tellingWhichChild({ publication }) {
              if (publication.clear) return undefined
              return { what: ['reply-publicly'], basis: ['PRM-1', byGuidance('protected-child')] }
            },
          ],
        },
      },
    },
    {
      id: 'PRM-2',
      sentence: 'The acceptable use policies and the data protection policy hold on social media too.',
      force: 'must',
      binds: ['everybody'],
      how: {
        type: 'executed',
        does: 'Names them where a post gives away what is private, and makes it a step to tell the data protection officer where that came from the school.',
      },
      rules: {
        post: {
          finds: [
            function passesOnBusiness(post) {
              if (!post.nature.has('confidential') || post.adultOfSchool || post.author === 'school')
                return undefined
              return { breach: 'possible', basis: ['PRM-2'] }
            },
          ],
          asks: [
            function dataProtectionOfficer({ post, lead, pack }) {
              const fromWithin = post.adultOfSchool || post.author === 'school'
              const givesAway = post.nature.has('privacy') || post.nature.has('confidential')
              if (!fromWithin || !givesAway) return undefined
              const basis = ['PRM-2', byGuidance('personal-data-breach')]
              return must('data-protection-officer', lead, pack.deadlines.dataProtection, basis)
            },
          ],
        },
        publication: {
          asks: [
            function dataProtectionOfficer({ publication, lead, pack }) {
              if (publication.clear || !publication.maybePublished) return undefined
              const basis = ['PRM-2', byGuidance('personal-data-breach')]
              return must('data-protection-officer', lead, pack.deadlines.dataProtection, basis)
            },
          ],
        },
      },
    },
  ],
}
