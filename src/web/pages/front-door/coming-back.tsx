import { addToReport } from '../../../commands/add-to-report.ts'
import { askNextStage } from '../../../commands/concerns/ask-next-stage.ts'
import { networkHash } from '../../../commands/front-door/network-hash.ts'
import type { Wait } from '../../../commands/front-door/slow-down.ts'
import { openReport } from '../../../commands/open-report.ts'
import { procedureStages } from '../../../domain/concern.ts'
import { plainTelling } from '../../../domain/told-words.ts'
import { notFoundPage } from '../../errors.tsx'
import { type Typed, typedIn, wordsOf } from '../../forms.ts'
import { type Asking, forAnybody } from '../../route.ts'
import { longestOf } from './answers.ts'
import { enterPage } from './enter-page.tsx'
import { reportPage } from './report-page.tsx'
import { inEnglish, type Sayer } from './sayer.ts'
import { waitedIn } from './send.tsx'
import { sendSheet, visitingOf } from './send-sheet.tsx'
import { tooLong } from './wrong-in.ts'

/** Where somebody types their six words. */
export const receiptEntry = forAnybody('get', '/s/:school/receipt', async (asking) => {
  const visiting = await visitingOf(asking, 'eleven')
  return visiting ? enterPage(visiting, {}) : notFoundPage(asking)
})

/** What a receipt opens, and what is added to it. The words are sent with each form and are in no address. */
export const receiptOpened = forAnybody('post', '/s/:school/receipt', async (asking) => {
  const visiting = await visitingOf(asking, 'eleven')
  if (!visiting) return notFoundPage(asking)
  const { say } = visiting
  const { coming } = say.words
  const typed = await typedIn(asking.c)
  const receipt = plainTelling(wordsOf(typed, 'receipt'))
  const message = plainTelling(wordsOf(typed, 'message'))
  const go = wordsOf(typed, 'go')
  if (receipt === '') return enterPage(visiting, go === 'stay' ? {} : { wrong: say(coming.enter.missing) })
  const way = waysOf[go]
  const stage = procedureStages.find((one) => one === wordsOf(typed, 'stage'))
  if (way && stage) {
    const opening = await openingOf(asking, receipt, typed)
    const asked = await askNextStage(asking.services, opening, { from: stage, way })
    if (asked.type === 'wait')
      return enterPage(visiting, { receipt, message, wait: asked, wrong: waitSaid(asked, say) })
    if (asked.type === 'not-found')
      return enterPage(visiting, { receipt, message, wrong: say(coming.enter.none) })
    return reportPage(visiting, { view: asked.view, receipt, message, moved: asked.done })
  }
  const adds = go === 'add'
  const opening = await openingOf(asking, receipt, typed)
  const isLong = message.length > longestOf.message
  const outcome =
    adds && message.trim() !== '' && !isLong
      ? await addToReport(asking.services, opening, message)
      : await openReport(asking.services, opening)
  switch (outcome.type) {
    case 'report': {
      const { view } = outcome
      if (!adds) return reportPage(visiting, { view, receipt, message })
      if (isLong)
        return reportPage(visiting, {
          view,
          receipt,
          message,
          wrong: tooLong(message, longestOf.message, say),
        })
      if (message.trim() === '')
        return reportPage(visiting, { view, receipt, wrong: say(coming.page.missing) })
      return reportPage(visiting, { view, receipt, sent: true })
    }
    case 'refused': {
      const opened = await openReport(asking.services, opening)
      if (opened.type !== 'report')
        return enterPage(visiting, { receipt, message, wrong: inEnglish(outcome.because, say) })
      return reportPage(visiting, {
        view: opened.view,
        receipt,
        message,
        wrong: inEnglish(outcome.because, say),
      })
    }
    case 'wait':
      return enterPage(visiting, { receipt, message, wait: outcome, wrong: waitSaid(outcome, say) })
    case 'not-found':
      return enterPage(visiting, { receipt, message, wrong: say(coming.enter.none) })
  }
})

/** After closing: nothing of it is on this page, and none of it is kept on the device. */
export const receiptClosed = forAnybody('get', '/s/:school/closed', async (asking) => {
  const visiting = await visitingOf(asking, 'eleven')
  if (!visiting) return notFoundPage(asking)
  const { say, door, at } = visiting
  const { closed } = say.words.coming
  asking.c.header('clear-site-data', '"cache"')
  return sendSheet(visiting, {
    title: door.school.name,
    children: (
      <>
        <h1>{say(closed.title)}</h1>
        <p>{say(closed.text)}</p>
        <p>
          <a href={at('')}>{say(say.words.shared.home)}</a>
        </p>
      </>
    ),
  })
})

const waysOf: Readonly<Record<string, 'on' | 'back'>> = { 'next-stage': 'on', 'stage-back': 'back' }

async function openingOf({ services, site, c }: Asking, receipt: string, typed: Typed) {
  return {
    school: c.req.param('school') ?? '',
    receipt,
    from: await networkHash(services, site.addressOf(c)),
    waited: waitedIn(typed),
  }
}

const waitSaid = ({ seconds }: Wait, say: Sayer) => say(say.words.coming.enter.wait, { count: seconds })
