import { system } from '../domain/actor.ts'
import { wholeText } from '../domain/mention.ts'
import type { EmailRead } from '../intake/email.ts'
import type { Transaction } from '../store/as-actor.ts'
import { listEvidence } from '../store/evidence.ts'
import { findIncidentById, lockIncident } from '../store/incidents.ts'
import { findLetterSent } from '../store/letters.ts'
import { recordEvents } from './change-incident.ts'
import { keepMailFiles } from './mail-evidence.ts'
import { tellOwner } from './notify.ts'
import { keepWords } from './open-incident.ts'
import { type Services, sha256 } from './services.ts'

type Report = Extract<EmailRead, { type: 'report' }>

/**
 * Where an e-mail answers a letter of ours, keeps it with that letter's incident and tells its owner. It settles nothing
 * by itself. False where it answers none that was sent.
 */
export async function keepAnswer(
  services: Services,
  transaction: Transaction,
  trust: string,
  rawEvent: string,
  report: Report,
  at: Date,
): Promise<boolean> {
  const letter = await findLetterSent(transaction, report.answers)
  const found = letter && (await findIncidentById(transaction, letter.incident))
  const incident = found && (await lockIncident(transaction, found.reference))
  if (!letter || !incident) return false
  const { said } = report
  const sender = `${said.author.name ?? 'somebody'}${report.authenticated ? '' : ' (not verified)'}`
  const words = `An answer to our letter “${letter.subject}”, by e-mail.\nFrom: ${sender}\n\n${wholeText(said.title, said.text)}`
  // It may come twice, to two of our addresses.
  const known = await listEvidence(transaction, { incident: incident.id })
  if (known.some((one) => one.sha256 === sha256(words))) return true
  const program = system(trust)
  const after = await keepWords(transaction, program, incident, words, at)
  const kept =
    incident.decision.evidence === 'words-only'
      ? []
      : await keepMailFiles(transaction, trust, rawEvent, [{ incident: incident.id }], at)
  const events = kept.map((data) => ({ type: 'evidence-added', data }) as const)
  if (events.length > 0) await recordEvents(transaction, program, after, events, at)
  await tellOwner(
    services,
    transaction,
    trust,
    incident,
    'An answer to a letter came. It stands with the evidence.',
  )
  return true
}
