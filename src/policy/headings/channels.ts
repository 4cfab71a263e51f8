import type { Heading } from '../clause.ts'
import { evidenceStep } from '../post/case.ts'
import { callsForReply, speaker } from '../post/public-reply.ts'
import { may, must } from '../step.ts'

/** CHN: where to write to us. */
export const channels: Heading = {
  title: 'Where to write to us',
  about:
    'Please choose the right place, so that your message reaches the right person and your child’s affairs stay private.',
  clauses: [
    {
      id: 'CHN-1',
      sentence:
        'A school’s official accounts on Facebook, X or Instagram answer general questions about the school.',
      force: 'must',
      binds: ['school'],
      how: {
        type: 'executed',
        does: 'Brings a general question to the people who answer, and makes the answer a step.',
      },
      rules: {
        post: {
          asks: [
            function answerEnquiry(situation) {
              const { post, publicReply, pack } = situation
              if (!post.nature.has('enquiry') || post.maybeHarmful || publicReply !== 'allowed')
                return undefined
              return must('answer', speaker(situation), pack.deadlines.reply, ['CHN-1'])
            },
          ],
        },
        enquiry: {
          asks: [
            function answerInPublic({ enquiry, lead, publicReply, pack }) {
              if (publicReply !== 'allowed' || enquiry.audience === 'private') return undefined
              return must('reply-publicly', lead, pack.deadlines.reply, ['CHN-1'])
            },
            function answer({ enquiry, lead, publicReply, pack }) {
              if (publicReply === 'allowed' && enquiry.audience !== 'private') return undefined
              return must('answer', lead, pack.deadlines.reply, ['CHN-1', 'ORM-5'])
            },
          ],
        },
      },
    },
    {
      id: 'CHN-2',
      sentence:
        'We ask parents not to use those accounts for anything else, and above all not to write there about their own child.',
      force: 'ask',
      binds: ['parents'],
      how: {
        type: 'executed',
        does: 'Where a post or a message is about a child, no public answer may do more than ask the writer to use e-mail; what names a child on a page of ours is hidden once it is kept.',
      },
      rules: {
        post: {
          asks: [
            function hideOnOwnPage(situation) {
              const { post, lead, pack } = situation
              const basis = ['CHN-2', 'PRM-1', 'PRM-2']
              const after = [evidenceStep(situation)]
              const shows = post.namesChild === true || post.protectedChild === true
              const mayShow = post.namesChild === 'unknown' && post.maybeHarmful
              if (post.ownPage === true && (shows || mayShow))
                return must('hide-on-own-page', lead, pack.deadlines.hideOnOwnPage, basis, after)
              if (post.ownPage === 'unknown' && shows && post.maybeHarmful)
                return may('hide-on-own-page', lead, basis, after)
              return undefined
            },
          ],
        },
        enquiry: {
          asks: [
            function wayToEmail({ enquiry, lead, pack }) {
              if (!enquiry.maybeAboutChild && enquiry.about !== 'concern') return undefined
              return must('redirect-to-email', lead, pack.deadlines.reply, ['CHN-2', 'CHN-3'])
            },
          ],
          forbids: [
            function answerInPublic({ publicReply }) {
              return publicReply === 'allowed' ? undefined : { what: ['reply-publicly'], basis: ['CHN-2'] }
            },
          ],
        },
      },
    },
    {
      id: 'CHN-3',
      sentence:
        'Parents and schools write to each other by e-mail, which is the official way; social media and chat apps, WhatsApp among them, are not for school business.',
      force: 'must',
      binds: ['school', 'staff', 'parents'],
      how: {
        type: 'executed',
        does: 'Makes the way to e-mail a step wherever an answer would go into particulars, or school business is done in a chat app.',
      },
      rules: {
        post: {
          asks: [
            function wayToTheOffice(situation) {
              const { post, publicReply, pack } = situation
              const enquires = post.nature.has('enquiry') && !post.harmful
              const byOthersOnOurPage = post.ownPage === true && post.author !== 'school'
              const redirected = publicReply === 'redirect-only' && (callsForReply(post) || byOthersOnOurPage)
              if (publicReply === 'allowed' || (!enquires && !redirected)) return undefined
              const basis = [...(enquires ? ['CHN-1'] : []), 'CHN-2', 'CHN-3', 'CMP-1']
              return must('redirect-to-email', speaker(situation), pack.deadlines.reply, basis)
            },
          ],
        },
        enquiry: {
          asks: [
            function leaveTheChatApp({ enquiry, lead, pack }) {
              if (enquiry.channel !== 'chat-app') return undefined
              return must('move-to-email', lead, pack.deadlines.reply, ['CHN-3'])
            },
          ],
        },
        channel: {
          finds: [
            function notTheOfficialWay(channel) {
              if (channel.official || channel.bound === 'no') return undefined
              return {
                breach: channel.bound === 'yes' && channel.tool !== 'unknown' ? 'breach' : 'possible',
                basis: ['CHN-3'],
              }
            },
          ],
          asks: [
            function moveToEmail({ channel, breach, lead, pack }) {
              if (channel.official) return undefined
              if (breach === 'none') return may('move-to-email', lead, ['CHN-3'])
              return must('move-to-email', lead, pack.deadlines.reply, ['CHN-3'])
            },
            function talkPrivately({ breach, lead }) {
              return breach === 'none' ? undefined : may('talk-privately', lead, ['CHN-3'])
            },
            function leaveIt({ breach, lead }) {
              return breach === 'none' ? may('close-without-action', lead, ['CHN-3']) : undefined
            },
          ],
        },
      },
    },
  ],
}
