import type { Heading } from '../clause.ts'
import { evidenceStep } from '../post/case.ts'
import { natureSet } from '../post/natures.ts'
import { afterPolice, isAnyOf } from '../post/post.ts'
import { may, must } from '../step.ts'

const disrespectful = natureSet([
  'bullying',
  'aggressive',
  'rude',
  'insulting',
  'abusive',
  'violent',
  'upsetting',
  'inappropriate',
  'illegal',
  'threat',
  'hate',
  'intimate-image-of-child',
  'blackmail',
  'impersonation',
  'false-media',
])

/** CON: how we behave online. */
export const conduct: Heading = {
  title: 'How we behave online',
  about:
    'This part is for everybody: pupils, parents, staff, local committee members, volunteers and contractors.',
  clauses: [
    {
      id: 'CON-1',
      sentence: 'Everybody who belongs to a school signs its acceptable use policy (AUP).',
      force: 'must',
      binds: ['everybody'],
      how: {
        type: 'executed',
        does: 'Asks whoever joins to sign, and whoever’s signature ran out to sign again; after a breach it offers a reminder of the AUP. It never makes a sanction of it.',
      },
      rules: {
        post: {
          asks: [
            function remindOfAup({ post, breach, lead, pack }) {
              if (!post.member || breach === 'none') return undefined
              if (post.author === 'parent' && breach === 'breach') {
                return must('remind-of-aup', lead, pack.deadlines.reminder, [
                  'CON-1',
                  'default:G3',
                  'default:G7',
                ])
              }
              return may('remind-of-aup', lead, ['CON-1', 'PRM-2'])
            },
          ],
        },
        channel: {
          asks: [
            function remindOfAup({ breach, lead }) {
              return breach === 'none' ? undefined : may('remind-of-aup', lead, ['CON-1', 'PRM-2'])
            },
          ],
        },
        joining: {
          asks: [
            function askToSign({ joining, lead, pack }) {
              if (!joining.signs) return undefined
              const basis = ['CON-1', 'default:G7']
              const optional = joining.aup === 'expired' && pack.choices.G7 === 'offer-again'
              if (joining.aup === 'declined' || optional) return may('ask-to-sign-aup', lead, basis)
              if (joining.aup === 'signed') return undefined
              return must('ask-to-sign-aup', lead, pack.deadlines.reminder, basis)
            },
          ],
          forbids: [
            function punishingWhoeverDoesNotSign() {
              return {
                what: ['behaviour-policy', 'code-of-conduct', 'governance-code', 'contact-employer'],
                basis: ['CON-1', 'default:G7'],
              }
            },
          ],
        },
      },
    },
    {
      id: 'CON-2',
      sentence: 'Online we treat one another with respect, just as we would if we stood face to face.',
      force: 'must',
      binds: ['everybody'],
      how: {
        type: 'executed',
        does: 'Offers a private talk with whoever forgot it, and stands in the first wording of every letter that asks for a post to be deleted.',
      },
      rules: {
        post: {
          asks: [
            function talkPrivately({ post, breach, lead }) {
              if (!post.member || breach === 'none') return undefined
              return may('talk-privately', lead, ['CON-2'], afterPolice(post))
            },
          ],
        },
      },
    },
    {
      id: 'CON-3',
      sentence:
        'Nobody posts anything that is, or that others could take to be, bullying, aggressive, rude or insulting, against the law or in some other way inappropriate.',
      force: 'must',
      binds: ['everybody'],
      how: {
        type: 'executed',
        does: 'Works out from what people say a post is whether it breaks this rule, and what has to be done.',
      },
      rules: {
        post: {
          finds: [
            function disrespect(post) {
              if (!isAnyOf(post, disrespectful)) return undefined
              return { breach: 'breach', basis: ['CON-2', 'CON-3'] }
            },
            function notKnown(post) {
              return post.natureKnown ? undefined : { breach: 'possible', basis: ['CON-3'] }
            },
          ],
          asks: [
            function hideWhatHarms(situation) {
              const { post, lead } = situation
              if (post.ownPage !== true || !post.harmful) return undefined
              return may('hide-on-own-page', lead, ['CON-3', 'ORM-1'], [evidenceStep(situation)])
            },
          ],
        },
      },
    },
    {
      id: 'CON-4',
      sentence:
        'Nobody posts anything that could bring a school into disrepute, and staff take special care of the good name of their profession as well.',
      force: 'must',
      binds: ['everybody', 'staff'],
      how: {
        type: 'executed',
        does: 'Treats harm to a good name as a possible breach, and never asks for a deletion because of that alone.',
      },
      rules: {
        post: {
          finds: [
            function disrepute(post) {
              return post.nature.has('disrepute') ? { breach: 'possible', basis: ['CON-4'] } : undefined
            },
          ],
        },
      },
    },
    {
      id: 'CON-5',
      sentence:
        'All this holds in private places as much as in public ones: a parents’ chat, page or group counts just the same.',
      force: 'must',
      binds: ['everybody'],
      how: {
        type: 'executed',
        does: 'Finds the same breach in a private group as on a public page, and says so.',
      },
      rules: {
        post: {
          finds: [
            function inPrivateToo(post) {
              if (post.audience === 'public' || !isAnyOf(post, disrespectful)) return undefined
              return { breach: 'breach', basis: ['CON-5'] }
            },
          ],
        },
      },
    },
  ],
}
