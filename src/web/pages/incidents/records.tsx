import type { Incident } from '../../../domain/incident.ts'
import { isSealed } from '../../../domain/sealed.ts'
import { titleOfStep } from '../../../policy/words.ts'
import type { Evidence } from '../../../store/evidence.ts'
import type { Letter, LetterState } from '../../../store/letters.ts'
import { Details } from '../../parts/details.tsx'
import type { IconName } from '../../parts/icon.tsx'
import { Panel } from '../../parts/layout.tsx'
import { MentionText } from '../../parts/mention-text.tsx'
import { Tag, type Tone } from '../../parts/tag.tsx'
import { Time } from '../../parts/time.tsx'
import { Timeline } from '../../parts/timeline.tsx'
import { addressOf } from './after-change.ts'
import { nameOf } from './people-words.ts'

const letterStates: Record<LetterState, { words: string; tone: Tone; icon: IconName }> = {
  draft: { words: 'Draft, not sent', tone: 'grey', icon: 'in-hand' },
  waiting: { words: 'On its way to the mail server', tone: 'gold', icon: 'clock' },
  sent: { words: 'Sent', tone: 'green', icon: 'tick' },
  refused: { words: 'Not sent', tone: 'red', icon: 'cross' },
  unknown: { words: 'Perhaps sent', tone: 'orange', icon: 'warning' },
  kept: { words: 'Kept, not sent', tone: 'blue', icon: 'tick' },
}

/** How long a letter that is being handed to the mail server may take before we say that we do not know. */
const patience = 3 * 60_000

/** Where a letter stands. From the moment at which it is handed to the server it may have gone, for all we know. */
function stateOf({ state, writtenAt }: Letter, now: Date): LetterState {
  return state === 'unknown' && now.getTime() - writtenAt.getTime() < patience ? 'waiting' : state
}

function LetterTag({ letter, now }: { letter: Letter; now: Date }) {
  const { words, tone, icon } = letterStates[stateOf(letter, now)]
  return (
    <Tag tone={tone} icon={icon}>
      {words}
    </Tag>
  )
}

/** What became of a letter, in a sentence that says what to do. */
export function LetterFate({ letter, now }: { letter: Letter; now: Date }) {
  switch (stateOf(letter, now)) {
    case 'draft':
      return <>Nothing was sent yet.</>
    case 'waiting':
      return <>It counts as sent when the server has taken it. That takes a minute at most, as a rule.</>
    case 'sent':
      return (
        <>
          The server took it{' '}
          {letter.sentAt && (
            <>
              at <Time at={letter.sentAt} now={now} />
            </>
          )}
          . Its answer: <bdi>{letter.answer}</bdi>
        </>
      )
    case 'kept':
      return <>{letter.answer} It counts as written.</>
    case 'refused':
      return (
        <>
          <bdi>{letter.answer}</bdi> Change what is wrong, and send it again.
        </>
      )
    case 'unknown':
      return (
        <>
          The line broke before the server answered, so it may or may not have gone. Check with the person or
          the mail server before you send it again. <bdi>{letter.answer}</bdi>
        </>
      )
  }
}

/** An incident’s letters and what became of each; nothing where there are none. */
export function Letters({
  incident,
  letters,
  now,
}: {
  incident: Incident
  letters: readonly Letter[]
  now: Date
}) {
  if (letters.length === 0) return null
  return (
    <Panel heading="Letters" id="letters">
      {letters.map((letter) => (
        <div className="record" key={letter.id}>
          <p>
            <LetterTag letter={letter} now={now} /> {titleOfStep(letter.do)}
            {letter.to && (
              <>
                , to <bdi>{letter.to}</bdi>
              </>
            )}
          </p>
          <p>
            <LetterFate letter={letter} now={now} />{' '}
            {letter.state === 'draft' && !incident.closedAt && (
              <a href={addressOf(incident.reference, 'letter', letter.do)}>Go on writing</a>
            )}
          </p>
          {letter.state !== 'draft' && (
            <Details summary={`Read the letter: ${letter.subject}`} quiet>
              <MentionText text={letter.body} spans={[]} />
            </Details>
          )}
        </div>
      ))}
    </Panel>
  )
}

/** What was kept, with its fingerprint, so that anybody can tell later that it is the same. */
export function EvidenceList(props: {
  evidence: readonly Evidence[]
  names: ReadonlyMap<string, string>
  now: Date
  incident: Pick<Incident, 'decision' | 'facts'>
}) {
  const { evidence, names, now, incident } = props
  // Where evidence may be words only, no picture is shown, whatever was kept before.
  const hidden = (item: Evidence) =>
    incident.decision.evidence === 'words-only' || isSealed(item, incident.facts)
  if (evidence.length === 0) return null
  return (
    <Panel heading="Evidence" id="evidence">
      <ul className="govuk-list">
        {evidence.map((item) => (
          <li key={item.id}>
            <p>
              <bdi>{item.description}</bdi>{' '}
              {item.mediaType && !hidden(item) && (
                <a href={`/evidence/${item.id}`}>
                  {item.mediaType.startsWith('image/') ? 'Open the picture' : 'Save the file'}
                  <span className="govuk-visually-hidden">: {item.description}</span>
                </a>
              )}
            </p>
            <p className="timeline__when">
              {nameOf(names, item.addedBy) ?? 'Birdsong'}, <Time at={item.addedAt} now={now} />
              {item.mediaType && hidden(item) && '. It is not shown'}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

const found = { gone: 'tick', 'seems-gone': 'eye', there: 'warning', unknown: 'info' } as const

/** Whether the post is still there, each time that somebody or the program looked. The newest first. */
export function Checks({ incident, now }: { incident: Incident; now: Date }) {
  if (incident.checks.length === 0) return null
  return (
    <Panel heading="Is it still there?" id="checks">
      <Timeline
        now={now}
        happenings={incident.checks
          .map((check, index) => ({
            id: `${index}`,
            at: new Date(check.at),
            who: null,
            what: 'looked again',
            detail: check.sentence,
            icon: found[check.found],
          }))
          .reverse()}
      />
    </Panel>
  )
}
