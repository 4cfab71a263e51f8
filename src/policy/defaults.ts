import type { GapId } from './gaps.ts'
import { afterPolice } from './post/post.ts'
import type { Rules } from './rules.ts'
import { asGrave, may, must } from './step.ts'

/** The functions that carry out a default where the policy is silent, by the gap's number. */
export const defaults: Partial<Record<GapId, Rules>> = {
  G3: {
    post: {
      asks: [
        function talkWithParentOrVolunteer({ post, breach, crime, lead, pack }) {
          const theirs = post.author === 'parent' || post.author === 'volunteer'
          if (!theirs || breach !== 'breach' || crime !== 'none') return undefined
          const basis = ['default:G3', 'CON-2']
          if (pack.choices.G3 === 'letter') return may('talk-privately', lead, basis, afterPolice(post))
          return must('talk-privately', lead, pack.deadlines.talk, basis, afterPolice(post))
        },
        function governanceCode(situation) {
          return situation.post.author === 'lcm'
            ? asGrave('governance-code', situation, ['default:G3'])
            : undefined
        },
        function contactEmployer(situation) {
          return situation.post.author === 'contractor'
            ? asGrave('contact-employer', situation, ['default:G3'])
            : undefined
        },
      ],
    },
    contact: {
      asks: [
        function governanceCode(situation) {
          return situation.contact.from === 'lcm'
            ? asGrave('governance-code', situation, ['default:G3', 'default:G1'])
            : undefined
        },
        function contactEmployer(situation) {
          return situation.contact.from === 'contractor'
            ? asGrave('contact-employer', situation, ['default:G3', 'default:G1'])
            : undefined
        },
        function talkWithVolunteer({ contact, breach, lead }) {
          if (contact.from !== 'volunteer' || breach === 'none') return undefined
          return may('talk-privately', lead, ['default:G3', 'default:G1'])
        },
      ],
    },
    channel: {
      asks: [
        function governanceCode(situation) {
          return situation.channel.by === 'lcm'
            ? asGrave('governance-code', situation, ['default:G3'])
            : undefined
        },
        function contactEmployer(situation) {
          return situation.channel.by === 'contractor'
            ? asGrave('contact-employer', situation, ['default:G3'])
            : undefined
        },
      ],
    },
  },
  G2: {
    exception: {
      asks: [
        function refuseTheHeadteachers({ exception, lead, pack }) {
          if (exception.office !== 'headteacher' || pack.choices.G2 !== 'always-refused') return undefined
          return must('refuse', lead, pack.deadlines.reply, ['default:G2'])
        },
      ],
    },
  },
  G11: {
    exception: {
      asks: [
        function askWhyItIsLate({ exception, lead, pack }) {
          if (exception.when !== 'late' || pack.choices.G11 !== 'accept-and-talk') return undefined
          return may('talk-privately', lead, ['default:G11'])
        },
      ],
    },
  },
}
