import { editOf } from '../../../commands/judgement/answer-judgement.ts'
import type { Decision } from '../../../domain/decision.ts'
import { type Category, categories, type Pressing } from '../../../domain/judgement.ts'
import { may } from '../../../domain/may.ts'
import { wholeText } from '../../../domain/mention.ts'
import { Button, ButtonRow } from '../../parts/button.tsx'
import { Basis } from '../../parts/clause-cite.tsx'
import { Details } from '../../parts/details.tsx'
import { Form } from '../../parts/form.tsx'
import { categoryWords, pressingWords, suggestionInWords } from '../../parts/judgement-words.ts'
import { Panel } from '../../parts/layout.tsx'
import { citesOf } from '../incidents/cites.ts'
import { aboutRule } from '../judgement/rule-words.ts'
import { Meaning } from './meaning.tsx'
import type { Acting } from './mention-actions.tsx'
import { hiddenTitle } from './mention-reading.ts'

/** What the machine suggests, why, and the way to say that it is wrong. Nothing follows from it by itself. */
export function JudgedPanel({
  reading,
  meaning,
  actor,
  csrf,
}: Pick<Acting, 'reading' | 'actor' | 'csrf'> & { meaning: Decision | null }) {
  const { mention, answer } = reading
  const { judgement, reference } = mention
  if (!judgement) return null
  const answers = may(actor, 'handle-mention', mention)
  const action = `/inbox/${reference}/judgement`
  return (
    <Panel heading="What it may be" id="judged">
      <p>
        <strong>{suggestionInWords(judgement)}.</strong>{' '}
        {judgement.because?.type === 'like-before' &&
          'You or a colleague judged a post like this one so before. '}
        {judgement.because?.type === 'school' && 'Your school’s own answers have moved this. '}
        This is a suggestion by a program, and can be wrong. Nothing is done by it: you decide.
      </p>
      <Why reading={reading} />
      <Second reading={reading} offered={answers} />
      {answer && (
        <>
          <p>
            {answer.right === answer.suggested && answer.rightSeverity === null
              ? 'Somebody here said that this is right.'
              : `Somebody here said that it is: ${categoryWords[answer.right].name}${
                  answer.rightSeverity === null
                    ? ''
                    : `, ${pressingWords[answer.rightSeverity].name.toLowerCase()}`
                }.`}
          </p>
          {answers && (
            <Form action={action} csrf={csrf}>
              <Button kind="quiet" small name="right" value="taken-back">
                Take that back
              </Button>
            </Form>
          )}
        </>
      )}
      {answers && !answer && <Answering reading={reading} csrf={csrf} />}
      {meaning && <Meaning decision={meaning} />}
    </Panel>
  )
}

/** The ways to say that a suggestion is right, or what would be. Where it is not sure, there is nothing to agree with. */
function Answering({ reading: { mention }, csrf }: Pick<Acting, 'reading' | 'csrf'>) {
  const { judgement, reference } = mention
  if (!judgement) return null
  const { category: suggested, severity: seems, abstained } = judgement
  const action = `/inbox/${reference}/judgement`
  const edit = <input type="hidden" name="edit" value={editOf(mention)} />
  return (
    <>
      {!abstained && (
        <Form action={action} csrf={csrf}>
          {edit}
          <ButtonRow>
            <Button kind="plain" small name="right" value={suggested}>
              That’s right
            </Button>
          </ButtonRow>
        </Form>
      )}
      <Details summary={abstained ? 'Say what it is' : 'That’s wrong'}>
        <Form action={action} csrf={csrf}>
          {edit}
          <fieldset className="judged__choices">
            <legend>What is it really?</legend>
            {categories
              .filter((category) => abstained || category !== suggested)
              .map((category) => (
                <Button kind="plain" small name="right" value={category} key={category}>
                  {categoryWords[category].name}
                </Button>
              ))}
          </fieldset>
        </Form>
        {!abstained && (
          <Form action={action} csrf={csrf}>
            {edit}
            <input type="hidden" name="right" value={suggested} />
            <fieldset className="judged__choices">
              <legend>Or is it that, but more or less pressing?</legend>
              {([0, 1, 2, 3] as const satisfies Pressing[])
                .filter((severity) => severity !== seems)
                .map((severity) => (
                  <Button kind="plain" small name="severity" value={String(severity)} key={severity}>
                    {pressingWords[severity].name}
                  </Button>
                ))}
            </fieldset>
          </Form>
        )}
      </Details>
    </>
  )
}

/** What the trust's language model thinks, marked as its words, or the way to ask it. */
function Second({ reading, offered }: { reading: Acting['reading']; offered: boolean }) {
  const { mention, opinion } = reading
  const { newest } = opinion
  return (
    <>
      {newest && (
        <p>
          <strong>Second opinion, by a language model:</strong>{' '}
          {newest.answer === null
            ? opinion.overdue
              ? 'It was asked, and no answer came.'
              : 'It was asked, and has not answered yet.'
            : 'trouble' in newest.answer
              ? newest.answer.trouble
              : `${suggestionInWords({ ...newest.answer, abstained: false })}. ${newest.answer.words ? `It says: “${newest.answer.words}”` : ''}`}
        </p>
      )}
      {offered &&
        opinion.offered &&
        mention.text !== null &&
        (newest?.answer !== null || opinion.overdue) && (
          <p>
            <a href={`/inbox/${mention.reference}/second-opinion`}>
              {newest ? 'Ask again for a second opinion' : 'Ask for a second opinion'}
            </a>
          </p>
        )}
    </>
  )
}

/** The words that moved it, in both directions, and the rules that spoke. */
function Why({ reading }: Pick<Acting, 'reading'>) {
  const { judgement, title, text } = reading.mention
  if (!judgement || text === null) return null
  const whole = wholeText(title, text)
  const shownFrom = hiddenTitle(reading)
  const words = (sign: 1 | -1) => [
    ...new Set(
      judgement.reasons
        .filter(
          ({ from, weight, rule }) => from >= shownFrom && rule === undefined && Math.sign(weight) === sign,
        )
        .map(({ from, to }) => whole.slice(from, to).trim())
        .filter((word) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(word))
        .map((word) => `“${word}”`),
    ),
  ]
  const rules = [...new Set(judgement.reasons.flatMap(({ rule }) => rule ?? []))]
  const [speaksFor, against] = [words(1), words(-1)]
  const doubt: Category[] = judgement.abstained ? judgement.likely.map(({ category }) => category) : []
  return (
    <ul className="judged__why">
      {rules.map((rule) => (
        <li key={rule}>
          A fixed rule looks for what must not be missed: {aboutRule(rule).words}.
          <Basis cites={citesOf(aboutRule(rule).clauses)} />
        </li>
      ))}
      {speaksFor.length > 0 && (
        <li>
          Speaks for it: {speaksFor.join(', ')} <span className="govuk-hint">(underlined in the text)</span>
        </li>
      )}
      {against.length > 0 && (
        <li>
          Speaks against it: {against.join(', ')} <span className="govuk-hint">(dotted in the text)</span>
        </li>
      )}
      {doubt.length > 0 && (
        <li>
          It could be: {doubt.map((category) => categoryWords[category].name.toLowerCase()).join(', ')}.
        </li>
      )}
    </ul>
  )
}
