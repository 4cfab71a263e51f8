import type { Heading } from '../clause.ts'
import { breachOfContact } from '../occasions/contact.ts'
import { may, must } from '../step.ts'

/** REL: pupils and the adults of a school. */
export const contacts: Heading = {
  title: 'Pupils and the adults of a school',
  about:
    'By ‘the adults of a school’ we mean staff, local committee members (LCMs), volunteers and contractors.',
  clauses: [
    {
      id: 'REL-1',
      sentence:
        'Pupils and the adults of a school do not become ‘friends’ on social media, do not ask to be, and are not in touch with each other there in any other way.',
      force: 'must',
      binds: ['pupils', 'adults-of-the-school'],
      how: {
        type: 'executed',
        does: 'Finds a breach where a pupil and an adult of the school are in touch and no exception covers that very pair.',
      },
      rules: {
        contact: {
          finds: [
            function inTouch(contact) {
              const { sought, open } = contact
              if (open || sought === 'elsewhere' || sought === 'by-outsider') return undefined
              return { breach: breachOfContact(contact), basis: ['REL-1'] }
            },
            function otherAdultFollowsPupil({ sought, open, from, exception }) {
              if (!open || from === 'staff' || exception === 'approved') return undefined
              if (sought !== 'by-adult' && sought !== 'by-somebody') return undefined
              return { breach: 'possible', basis: ['REL-1'] }
            },
          ],
          asks: [
            function leaveWhatIsNoContact({ contact, lead }) {
              if (contact.sought !== 'elsewhere' && contact.exception !== 'approved') return undefined
              return may('close-without-action', lead, ['REL-1', 'REL-2'])
            },
          ],
        },
      },
    },
    {
      id: 'REL-2',
      sentence:
        'An exception, for a family tie that was there before, say, needs the approval of the headteacher or principal, and is declared when the pupil or the adult joins the school.',
      force: 'must',
      binds: ['pupils', 'adults-of-the-school'],
      how: {
        type: 'executed',
        does: 'Asks whoever joins about family ties, brings every request to the headteacher, or to the trust where it is the headteacher’s own, and turns away whoever would decide in their place.',
      },
      rules: {
        contact: {
          asks: [
            function decideAboutDeclared({ contact, lead, pack }) {
              const { exception, familyLink, sought } = contact
              if (sought === 'elsewhere' || sought === 'by-outsider') return undefined
              const by = lead === 'dsl' ? 'headteacher' : lead
              if (exception === 'declared')
                return must('decide-exception', by, pack.deadlines.procedure, ['REL-2'])
              if (exception === 'approved' || familyLink !== true) return undefined
              return may('decide-exception', by, ['REL-2', 'default:G11'])
            },
          ],
        },
        exception: {
          asks: [
            function decide({ exception, lead, pack }) {
              if (!exception.needed) return undefined
              const basis = exception.maybeHeadteachers ? ['REL-2', 'default:G2'] : ['REL-2']
              return must('decide-exception', lead, pack.deadlines.procedure, basis)
            },
            function recordIt({ exception, lead, pack }) {
              if (!exception.needed) return undefined
              const basis = exception.when === 'on-entry' ? ['REL-2'] : ['REL-2', 'default:G11']
              return must('record-exception', lead, pack.deadlines.procedure, basis, ['decide-exception'])
            },
            function turnAwayWhoeverMayNotDecide({ exception, entitled, lead, pack }) {
              if (entitled || !exception.needed) return undefined
              return must('refuse', lead, pack.deadlines.reply, ['REL-2', 'default:G2'])
            },
            function leaveWhatNeedsNone({ exception, lead }) {
              return exception.needed ? undefined : may('close-without-action', lead, ['REL-1', 'REL-2'])
            },
          ],
          forbids: [
            function punishingWhoeverDeclares() {
              return {
                what: ['behaviour-policy', 'code-of-conduct', 'governance-code', 'contact-employer', 'lado'],
                basis: ['REL-2', 'default:G11'],
              }
            },
          ],
        },
        joining: {
          asks: [
            function askAboutFamilyTies({ joining, lead }) {
              return joining.declares ? may('record-exception', lead, ['REL-2']) : undefined
            },
          ],
        },
      },
    },
    {
      id: 'REL-3',
      sentence:
        'An attempt at such contact may be a safeguarding concern or a matter of discipline: a child’s attempt is reported to the DSL, and one by a member of staff to the headteacher.',
      force: 'must',
      binds: ['pupils', 'adults-of-the-school'],
      how: {
        type: 'executed',
        does: 'Tells the DSL of a pupil’s attempt and the headteacher of an adult’s, keeps the evidence, and leaves it to them which of the two it is: a concern or a matter of discipline.',
      },
      rules: {
        contact: {
          asks: [
            function keepEvidence({ contact, lead, severity, pack }) {
              if (contact.sought === 'elsewhere' || contact.exception === 'approved') return undefined
              if (contact.sought === 'by-pupil')
                return contact.open ? undefined : may('capture-evidence', lead, ['REL-3'])
              return must('capture-evidence', lead, pack.deadlines.evidence[severity], ['REL-3'])
            },
            function talkPrivately({ contact, lead }) {
              const pupils =
                contact.sought === 'by-pupil' && !contact.open && contact.exception !== 'approved'
              return pupils || contact.exception === 'declared'
                ? may('talk-privately', lead, ['REL-3'])
                : undefined
            },
            function behaviourPolicy({ contact, breach, lead }) {
              const attempt = contact.from === 'pupil' && (breach === 'breach' || breach === 'possible')
              return attempt ? may('behaviour-policy', lead, ['REL-3', 'INC-1']) : undefined
            },
          ],
        },
      },
    },
    {
      id: 'REL-4',
      sentence:
        'We discourage pupils from following the public accounts of those adults; because that is hard to prevent it is no breach in itself, and it is a reason for adults to stay professional there.',
      force: 'ask',
      binds: ['pupils'],
      how: {
        type: 'executed',
        does: 'Puts it down when a pupil follows an adult’s public account, offers both a reminder, and rules out every sanction.',
      },
      rules: {
        contact: {
          finds: [
            function pupilFollows({ sought, open }) {
              return sought === 'by-pupil' && open ? { breach: 'discouraged', basis: ['REL-4'] } : undefined
            },
          ],
          asks: [
            function remindBoth({ contact, lead }) {
              if (contact.sought !== 'by-pupil' || !contact.open) return undefined
              return may('remind-of-aup', lead, ['REL-4', 'CON-1'])
            },
          ],
          forbids: [
            function punishingAFollower({ contact }) {
              if (contact.sought !== 'by-pupil' || !contact.open) return undefined
              return { what: ['behaviour-policy', 'code-of-conduct', 'lado'], basis: ['REL-4'] }
            },
          ],
        },
      },
    },
    {
      id: 'REL-5',
      sentence: 'Staff must not follow a pupil’s public account.',
      force: 'must',
      binds: ['staff'],
      how: {
        type: 'executed',
        does: 'Finds a breach where a member of staff follows a pupil’s public account.',
      },
      rules: {
        contact: {
          finds: [
            function staffFollowPupil(contact) {
              const { sought, open, from } = contact
              if (sought !== 'by-adult' || !open || from !== 'staff') return undefined
              return { breach: breachOfContact(contact), basis: ['REL-5'] }
            },
          ],
        },
      },
    },
  ],
}
