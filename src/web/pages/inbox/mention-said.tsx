import { factsOf } from '../../../commands/facts-known.ts'
import { isSealed } from '../../../domain/sealed.ts'
import { decide } from '../../../policy/decide.ts'
import type { Evidence } from '../../../store/evidence.ts'
import { Callout } from '../../parts/callout.tsx'
import { Details } from '../../parts/details.tsx'
import { Panel } from '../../parts/layout.tsx'
import { MentionText } from '../../parts/mention-text.tsx'
import { Time } from '../../parts/time.tsx'
import { hiddenTitle, type MentionReading } from './mention-reading.ts'
import { wordsForGone } from './mention-words.ts'

/** What was said, with the words that were found marked, and the way to where it stands. */
export function MentionSaid({ reading, now }: { reading: MentionReading; now: Date }) {
  const { mention, source } = reading
  const hidden = hiddenTitle(reading)
  const site = mention.url === null ? null : hostOf(mention.url)
  return (
    <>
      {mention.goneAt && (
        <Callout kind="info" title="It is no longer online">
          <p>
            {wordsForGone(mention.goneReason)}
            {mention.text === null && ' We keep the words of a deleted post for a day, and then remove them.'}
          </p>
        </Callout>
      )}
      <Panel heading="What it says" id="says">
        <MentionText
          // Whoever told something without words has said what kind of thing it is.
          text={source?.kind === 'report' ? mention.text || mention.title : mention.text}
          title={source?.kind === 'entry' || source?.kind === 'report' ? null : mention.title}
          spans={mention.matches.map(({ start, end }) => ({ start: start - hidden, end: end - hidden }))}
          reasons={(mention.judgement?.reasons ?? []).map(({ from, to, weight }) => ({
            from: from - hidden,
            to: to - hidden,
            weight,
          }))}
          url={mention.url}
        />
        {mention.url && site && (
          <p>
            <a href={mention.url} rel="noreferrer nofollow external">
              See it where it stands ({site})
            </a>
          </p>
        )}
        <Earlier reading={reading} now={now} />
        <Pictures reading={reading} />
      </Panel>
    </>
  )
}

function Earlier({ reading: { versions }, now }: { reading: MentionReading; now: Date }) {
  if (versions.length === 0) return null
  return (
    <Details summary="It was edited. See what it said before">
      {versions.map(({ title, text, seenUntil }) => (
        <div key={seenUntil.toISOString()}>
          <p>
            Until <Time at={seenUntil} now={now} />:
          </p>
          <MentionText text={text} title={title} spans={[]} />
        </div>
      ))}
    </Details>
  )
}

/** The pictures that came with an entry; none where the policy says that nobody may look at them. */
function Pictures({ reading: { evidence, mention } }: { reading: MentionReading }) {
  if (evidence.length === 0) return null
  if (decide(factsOf(mention)).evidence === 'words-only') {
    return (
      <Callout kind="danger" title="A picture came with this, and is not shown">
        <p>Nobody may look at it or copy it. Tell your designated safeguarding lead (DSL) that it is here.</p>
      </Callout>
    )
  }
  const facts = factsOf(mention)
  const sealed = evidence.filter((one) => isSealed(one, facts))
  const shown = evidence.filter((one) => !isSealed(one, facts))
  return (
    <>
      {sealed.length > 0 && (
        <Callout
          kind="info"
          title={
            sealed.length === 1
              ? 'Something hung on it, and is not shown yet'
              : `${sealed.length} things hung on it, and are not shown yet`
          }
        >
          <p>
            Somebody has to say first what this is about. Answer the questions; then it is shown where it may
            be.
          </p>
        </Callout>
      )}
      {shown.map((one) => (
        <Piece key={one.id} evidence={one} />
      ))}
    </>
  )
}

function Piece({ evidence: { id, description, mediaType } }: { evidence: Evidence }) {
  if (!mediaType?.startsWith('image/')) {
    return (
      <p>
        <a href={`/evidence/${id}`}>Save this file: {description}</a>
      </p>
    )
  }
  return (
    <Details summary={description} open>
      <a href={`/evidence/${id}`}>
        <img
          className="evidence-picture"
          src={`/evidence/${id}`}
          alt={`${description}; what it says stands above in words`}
        />
      </a>
    </Details>
  )
}

/** Where a link leads, in short; nothing where it is no link of the web, whatever its source calls it. */
function hostOf(url: string): string | null {
  const parsed = URL.parse(url)
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.hostname.replace(/^www\./, '') : null
}
