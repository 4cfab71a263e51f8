import type { Route } from '../../route.ts'
import { answerReporter } from './answer-reporter.ts'
import { owner, reopen } from './change-owner.ts'
import { answer, keep, lower, raise } from './change-who-sees.ts'
import { close, closeIt } from './close.tsx'
import { evidence, keepEvidence } from './evidence.tsx'
import { facts, saveFacts } from './facts.tsx'
import { incidentList } from './incident-list.tsx'
import { incident } from './incident-page.tsx'
import { keepLetter, letter } from './letter.tsx'
import { preview, send } from './letter-preview.tsx'
import { print } from './print.tsx'
import { settle, takeBack } from './settle-steps.ts'
import { whoSees } from './who-sees.tsx'

export const incidentsRoutes: readonly Route[] = [
  incidentList,
  incident,
  answerReporter,
  settle,
  takeBack,
  owner,
  reopen,
  facts,
  saveFacts,
  whoSees,
  raise,
  lower,
  answer,
  keep,
  letter,
  keepLetter,
  preview,
  send,
  evidence,
  keepEvidence,
  close,
  closeIt,
  print,
]
