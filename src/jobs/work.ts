import { endByItself } from '../commands/drills/end-drill.ts'
import { forgetEndedSessions, forgetWhatWasDeleted } from '../commands/forget-deleted.ts'
import { forgetStorms } from '../commands/forget-storms.ts'
import { forgetNetworks } from '../commands/front-door/forget-networks.ts'
import { armOpinion, recordOpinion } from '../commands/judgement/ask-second-opinion.ts'
import { refitSchool } from '../commands/judgement/refit-school.ts'
import { keepLedger } from '../commands/keep-ledger.ts'
import { forgetShared } from '../commands/keep-shared.ts'
import { readWhatIsLeft } from '../commands/listen.ts'
import { armLetter, recordPosted } from '../commands/post-letter.ts'
import { noticeMail } from '../commands/post-notice.ts'
import { settleReplies } from '../commands/post-reply.ts'
import { readEvents } from '../commands/read-events.ts'
import { recordLook, whatToCheck } from '../commands/record-check.ts'
import { remindOfLateSteps } from '../commands/remind.ts'
import { carryOnRescan } from '../commands/rescan.ts'
import type { Services } from '../commands/services.ts'
import { watchSources } from '../commands/watch-sources.ts'
import type { Jobs } from '../store/jobs.ts'
import type { MailAnswer, Outside } from './outside.ts'
import { postReply } from './post-reply.ts'
import { readBack } from './read-back.ts'
import { sweep } from './sweep.ts'

const minute = 60_000
const hour = 60 * minute

/** Takes on every kind of job. Several processes may; each job is done by one of them. */
export async function startWork(
  services: Services,
  jobs: Pick<Jobs, 'work'>,
  outside: Outside,
  { origin }: { origin: string },
): Promise<{ stop(): void }> {
  await jobs.work('read-events', async (work) => {
    await readEvents(services, work)
  })
  await jobs.work('send-letter', (work) => sendLetter(services, outside, work))
  await jobs.work('post-reply', (work) => postReply(services, outside, work))
  await jobs.work('look-again', (work) => lookAgain(services, outside, work))
  await jobs.work('send-notice', async (work) => {
    const mail = await noticeMail(services, work, origin)
    if (mail) await outside.sendMail?.(mail)
  })
  await jobs.work('forget-deleted', () => forgetWhatWasDeleted(services))
  await jobs.work('refit-judgement', async (work) => {
    await refitSchool(services, work)
  })
  await jobs.work('ask-second-opinion', async (work) => {
    const asked = await armOpinion(services, work)
    if (asked) await recordOpinion(services, work, await outside.askSecondOpinion(asked))
  })
  await jobs.work('end-drill', (work) => endByItself(services, work))
  await jobs.work('rescan', (work) => carryOnRescan(services, work))
  await readWhatIsLeft(services)
  const hourly = setInterval(() => void hourlyWork(services), hour)
  const asking = setInterval(() => void askOfConnections(services, outside), hour)
  const reminders = setInterval(() => void remind(services), minute)
  const forgetting = setInterval(() => void forgetWhatWasShared(services), minute)
  void hourlyWork(services)
  void askOfConnections(services, outside)
  void remind(services)
  const sweeping = setInterval(() => void lookAtAllAgain(services, outside), minute)
  const keeping = setInterval(() => void keepSourcesAndLedger(services), minute)
  const networks = setInterval(() => void forgetWhoCame(services), minute)
  void forgetWhatWasShared(services)
  void forgetWhoCame(services)
  // How sources are doing is looked at in a minute: after a pause of days each seems to be behind for a moment.
  void keepLedgerAndReplies(services)
  return {
    stop() {
      clearInterval(hourly)
      clearInterval(asking)
      clearInterval(reminders)
      clearInterval(forgetting)
      clearInterval(networks)
      clearInterval(sweeping)
      clearInterval(keeping)
    },
  }
}

async function hourlyWork(services: Services): Promise<void> {
  try {
    await forgetWhatWasDeleted(services)
    await forgetEndedSessions(services)
    await readWhatIsLeft(services)
    await forgetStorms(services)
  } catch (error) {
    console.error('The hourly upkeep failed and is done again in an hour:', error)
  }
}

async function remind(services: Services): Promise<void> {
  try {
    await remindOfLateSteps(services)
  } catch (error) {
    console.error('Reminders could not be written and are tried again in a minute:', error)
  }
}

async function forgetWhatWasShared(services: Services): Promise<void> {
  try {
    await forgetShared(services)
  } catch (error) {
    console.error('What was shared an hour ago could not be forgotten and is tried again in a minute:', error)
  }
}

async function lookAtAllAgain(services: Services, outside: Outside): Promise<void> {
  try {
    await sweep(services, outside)
  } catch (error) {
    console.error('What was heard could not be looked at again; that is done again in ten minutes:', error)
  }
}

async function askOfConnections(services: Services, outside: Outside): Promise<void> {
  try {
    await readBack(services, outside)
  } catch (error) {
    console.error('What platforms say of our connections could not be asked, and is in an hour:', error)
  }
}

async function forgetWhoCame(services: Services): Promise<void> {
  try {
    await forgetNetworks(services)
  } catch (error) {
    console.error('Which networks came could not be forgotten and is tried again in a minute:', error)
  }
}

async function keepSourcesAndLedger(services: Services): Promise<void> {
  try {
    await watchSources(services)
  } catch (error) {
    console.error('How the sources are doing could not be looked at and is tried again in a minute:', error)
  }
  await keepLedgerAndReplies(services)
}

async function keepLedgerAndReplies(services: Services): Promise<void> {
  try {
    await keepLedger(services)
    await settleReplies(services)
  } catch (error) {
    console.error('The ledger and answers could not be looked at, and are again in a minute:', error)
  }
}

/** The command says what to send, the adapter sends it, a command records the answer. */
async function sendLetter(
  services: Services,
  outside: Outside,
  work: { trust: string; letter: string },
): Promise<void> {
  const letter = await armLetter(services, work)
  if (!letter) return
  const answer = outside.sendMail ? await outside.sendMail(letter) : noMailServer
  await recordPosted(services, work, {
    result: answer.type === 'accepted' ? 'sent' : answer.type,
    answer: answer.type === 'accepted' ? answer.response : answer.sentence,
  })
}

const noMailServer: MailAnswer = {
  type: 'refused',
  lasting: true,
  sentence:
    'No mail server is set up. Set SMTP_URL and start Birdsong again, or send the letter from your own mail program.',
}

async function lookAgain(
  services: Services,
  outside: Outside,
  work: { trust: string; incident: string; round: number },
): Promise<void> {
  const post = await whatToCheck(services, work)
  if (!post) return
  if (!post.url) {
    const sentence = 'There is no link to look at. Look for yourself whether it is still there.'
    return recordLook(services, work, post.reference, { found: 'unknown', sentence })
  }
  const look = await outside.lookAgain(post.url, post.address)
  switch (look.type) {
    case 'present':
      return recordLook(services, work, post.reference, { found: 'there', sentence: 'It is still there.' })
    case 'gone':
      return recordLook(services, work, post.reference, {
        found: look.reason === 'not-found' ? 'seems-gone' : 'gone',
        sentence:
          look.reason === 'not-found'
            ? 'It seems to be gone: its link leads nowhere. Birdsong looks once more in an hour to be sure.'
            : 'It is gone: the platform says that it was taken down.',
      })
    case 'unknown':
      return recordLook(services, work, post.reference, { found: 'unknown', sentence: look.sentence })
  }
}
