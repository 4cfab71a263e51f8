import type { Route } from '../../route.ts'
import { live } from '../live/live.ts'
import { alike } from './alike.tsx'
import { saidOfJudgement } from './answer-judgement.ts'
import { answerReporter } from './answer-reporter.ts'
import { evidence } from './evidence.ts'
import { forYou } from './for-you.tsx'
import { happened } from './happened.tsx'
import { inbox } from './inbox.tsx'
import { mention } from './mention.tsx'
import { makeIncident, move } from './move.ts'
import { enterNewMention, newMention } from './new.tsx'
import { passedOn } from './passed-on.tsx'
import { presence } from './presence.ts'
import { keepReply, previewReply, reply, sendReply } from './reply.tsx'
import { askOpinion, beforeOpinion } from './second-opinion.tsx'
import { start } from './start.ts'
import { sisters, takeOut } from './storm-changes.ts'
import { answerTriage, triage } from './triage.tsx'
import { answerAll, triageAll } from './triage-all.tsx'
import { place, unplaced } from './unplaced.tsx'
import { whatToDo } from './what-to-do.tsx'

/** The inbox, what is done from it, and what waits for somebody. Fixed addresses stand before those with a reference. */
export const inboxRoutes: readonly Route[] = [
  start,
  live,
  inbox,
  happened,
  newMention,
  enterNewMention,
  passedOn,
  unplaced,
  place,
  mention,
  alike,
  takeOut,
  sisters,
  answerReporter,
  saidOfJudgement,
  beforeOpinion,
  askOpinion,
  move,
  makeIncident,
  presence,
  reply,
  keepReply,
  previewReply,
  sendReply,
  triage,
  answerTriage,
  triageAll,
  answerAll,
  whatToDo,
  evidence,
  forYou,
]
