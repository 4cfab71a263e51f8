import type { PolicyProof } from '../../../policy/prove/prove.ts'
import { Button, ButtonRow, LinkButton } from '../../parts/button.tsx'
import { Callout } from '../../parts/callout.tsx'
import { Form } from '../../parts/form.tsx'
import { Time } from '../../parts/time.tsx'

/** How the proof stands: one that is on its way, and the last that came to its end. */
export type Standing = {
  running: { done: number; cases: number } | null
  /** What came of the last; null where there is none, or it could not be ended. */
  proof: PolicyProof | null
  last: {
    at: Date
    by: string | null
    /** The trust's own version of the policy; null where it was the model. */
    version: number | null
    /** The settings or the policy have changed since. */
    outdated: boolean
  } | null
}

/** Whether everything holds, since when that is known, and a button to have it tried again for whoever may. */
export function ProofStanding({
  standing,
  now,
  csrf,
}: {
  standing: Standing
  now: Date
  csrf: string | null
}) {
  const { running } = standing
  return (
    <>
      <Outcome standing={standing} now={now} isMember={csrf !== null} />
      {running ? (
        <>
          <p role="status">
            {running.cases > 0
              ? `It is being proved now: ${figure(running.done)} of ${figure(running.cases)} cases are behind it.`
              : 'It is being proved now.'}{' '}
            This page looks again by itself.
          </p>
          <ButtonRow>
            <LinkButton kind="plain" small href="/policy/proof">
              Look again
            </LinkButton>
          </ButtonRow>
        </>
      ) : (
        csrf !== null && (
          <Form action="/policy/proof" csrf={csrf} id="prove">
            <ButtonRow>
              <Button kind="plain" small>
                Prove it now
              </Button>
            </ButtonRow>
          </Form>
        )
      )}
    </>
  )
}

function Outcome({ standing, now, isMember }: { standing: Standing; now: Date; isMember: boolean }) {
  const { last, proof, running } = standing
  if (!last)
    return running ? null : (
      <Callout kind="info" title="It has not been proved for your trust yet">
        <p>Press the button: it takes some seconds, and nothing else waits for it.</p>
      </Callout>
    )
  if (!proof)
    return (
      <Callout kind="warning" title="The last proof could not be brought to its end">
        <p>
          That was <Time at={last.at} now={now} />. It says nothing about the policy. Please try again.
        </p>
      </Callout>
    )
  const broken = proof.rules.filter(({ counterExample }) => counterExample)
  const whose = isMember
    ? `for your trust’s settings and ${last.version === null ? 'the model policy' : `version ${last.version} of your policy`}`
    : 'for the policy and the settings with which Birdsong comes'
  return (
    <>
      <Callout
        kind={broken.length > 0 ? 'danger' : 'good'}
        title={
          broken.length > 0
            ? `${broken.length === 1 ? 'One sentence does' : `${figure(broken.length)} sentences do`} not hold`
            : 'Every sentence holds'
        }
      >
        <p>
          Tried <Time at={last.at} now={now} />
          {last.by && `, asked for by ${last.by}`}, {whose}: {triedInWords(proof)}
          {!proof.ended && ' It was ended before everything was tried.'}
        </p>
        {broken.map(({ id, says, counterExample }) => (
          <p key={id}>
            <strong>{says}</strong> But: {counterExample?.story}
          </p>
        ))}
      </Callout>
      {last.outdated && (
        <Callout kind="warning" title="The settings or the policy have changed since">
          <p>What is said here holds for what stood then. Have it proved again.</p>
        </Callout>
      )}
    </>
  )
}

/** On how much it was tried: '46,124 designed posts, 20,000 more by chance (from seed 7), and all of 28,633 others.' */
function triedInWords({ tried: { designed, random, seed, others } }: PolicyProof): string {
  const byChance = random > 0 ? `, ${figure(random)} more by chance (from the number ${seed})` : ''
  return `on ${figure(designed)} designed posts${byChance}, and on all ${figure(others)} combinations of facts of every other kind.`
}

const figure = (count: number) => count.toLocaleString('en-GB')
