import type { StepWords } from './step-words.ts'

/** Steps by which a harmful post comes down. */
export const takingDown = {
  'talk-privately': {
    title: 'Talk with the person in private',
    help: 'Ring them or invite them in, calmly, and listen first: there is often a real worry behind a post. Never answer on their own page. It is done when they have been heard and both of you know what happens next.',
  },
  'request-deletion': {
    title: 'Ask for the post to be deleted',
    help: 'Keep evidence first. Then ask politely, say which part is the difficulty and by when you hope it will be gone, and offer the complaints procedure for the worry behind it. It is done when the request has reached the person; a letter from here is recorded when the mail server has taken it.',
  },
  'verify-removed': {
    title: 'See whether it is gone',
    help: 'Look at the link without being signed in, and ask whether copies are about. If it is still there when the time is up, ask once more before you do anything else. It is done when you have seen that it is gone, or know that it stays.',
  },
  'report-to-platform': {
    title: 'Report it to the platform',
    help: 'Use the platform’s own report form, choose the rule that the post breaks, and keep the reference it gives you. Some reports are taken only from the person concerned or their parent: help them to make it. It is done when you have a reference, or a picture of the report.',
  },
  'contact-posh': {
    title: 'Ask POSH for support',
    help: 'POSH is the helpline for people who work with children: write to helpline@saferinternet.org.uk with the link and the reference of your report. Give the platform 48 hours first, unless a child’s safety is at stake: then write at once. Send no picture of a child.',
  },
  'report-remove': {
    title: 'Help the young person to use Report Remove',
    help: 'Anybody under 18 can ask Childline’s Report Remove (childline.org.uk/remove) to have their picture taken down. They do it themselves, with an adult near by if they like; never ask to see the picture. It is done when they have sent it, or have decided that they do not want to.',
  },
  iwf: {
    title: 'Report the page to the Internet Watch Foundation',
    help: 'Give the address of the page at report.iwf.org.uk, and nothing else: never upload, copy or open the picture. It is done when the report has a reference.',
  },
  'report-terrorist-content': {
    title: 'Report the terrorist material',
    help: 'Report the link at gov.uk/report-terrorism, and keep no copy. It is done when the report has been made and its time is written down here.',
  },
  'close-without-action': {
    title: 'Close it without doing anything',
    help: 'Sometimes an answer would only make more people read it. Write down why you leave it alone, so that a colleague can understand it next year.',
  },
} satisfies Record<string, StepWords>
