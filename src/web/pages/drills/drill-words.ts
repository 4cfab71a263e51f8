import { findOccurrence } from '../../../commands/drills/occurrences.ts'
import type { Do } from '../../../domain/decision.ts'
import type { Mark, Miss, PlayedStep, Well } from '../../../domain/drill.ts'
import { nameOfFact, wordsForFact } from '../../../policy/questions/answers.ts'
import { titleOfStep, wordsForHolder, wordsForLevel } from '../../../policy/words.ts'

/** What a drill is called. */
export function titleOfDrill(occurrence: string): string {
  return findOccurrence(occurrence)?.title ?? 'A post of your own'
}

const marks: Record<Mark['what'], string> = {
  opened: 'Somebody opened the post',
  triaged: 'The first question about it was answered',
  incident: 'An incident was opened',
  answered: 'It was marked as answered',
  'set-aside': 'It was set aside',
  closed: 'The incident was closed',
}

/** A moment of a drill in words. */
export function wordsForMark(what: Mark['what']): string {
  return marks[what]
}

const states: Record<PlayedStep['state'], string> = {
  done: 'Done',
  'to-do': 'Not done before the drill ended',
  skipped: 'Skipped',
  'not-applicable': 'Found not to apply',
  'not-asked': 'Never asked for',
}

/** What became of a step that must be done. */
export function wordsForPlayed(state: PlayedStep['state']): string {
  return states[state]
}

const well: Record<Well, string> = {
  'opened-soon': 'The post was opened within a quarter of an hour.',
  'facts-right': 'Every question that matters here was answered as it really was.',
  'facts-corrected': 'An answer was put right as soon as more was known.',
  'right-people-first': 'Those whom the policy names were told first.',
  'all-musts': 'Every step that must be done was done, and in time.',
  'in-order': 'Nothing was done before its turn.',
  'nothing-forbidden': 'Nothing was tried that must never be done here.',
  'fair-answer': 'It was given a fair answer, and no more was made of it.',
  closed: 'The incident was brought to its end.',
}

/** Something that went well, as a sentence. */
export function wordsForWell(what: Well): string {
  return well[what]
}

export type MissWords = { title: string; said: string[]; practise: string }

/** Something to practise: what it was, what follows from it, and what to try next time. It never says who. */
export function wordsForMiss(miss: Miss): MissWords {
  switch (miss.type) {
    case 'not-heard':
      return {
        title: 'None of the school’s watch terms is in the post',
        said: ['In the drill it was handed in. In earnest Birdsong would not have heard it by itself.'],
        practise:
          'Look at the words that are listened for, on the school’s page, and add what people really call it.',
      }
    case 'never-opened':
      return {
        title: 'Nobody opened the post',
        said: ['It stood in the inbox until the drill ended.'],
        practise: 'Agree who looks at the inbox, and when, on a day like this one.',
      }
    case 'left':
      return {
        title: 'The post was left where it was',
        said: [`The policy asks for: ${titles(miss.musts)}.`],
        practise: 'Answer the questions about one post from beginning to end, and follow what they lead to.',
      }
    case 'set-aside':
      return {
        title: 'The post was set aside although something had to be done',
        said: [`The policy asks for: ${titles(miss.musts)}.`],
        practise: 'Before you set something aside, look at what the policy makes of it.',
      }
    case 'no-incident':
      return {
        title: 'No incident was opened',
        said: [`So these steps had nobody to remind anybody of them: ${titles(miss.musts)}.`],
        practise: 'Open an incident wherever more than a fair answer is called for.',
      }
    case 'answered-otherwise':
      return answeredOtherwise(miss)
    case 'step':
      return stepMissed(miss)
    case 'too-early':
      return {
        title: `${quoted(miss.do)} was done before its turn`,
        said: [`First comes: ${titles(miss.before)}.`],
        practise: 'Go through the steps from the top: the order keeps what is needed later from being lost.',
      }
    case 'tried':
      return miss.because === 'never'
        ? {
            title: `${quoted(miss.do)} was tried, and must not be done here`,
            said: ['Birdsong stops it where it can. By telephone or on another computer nothing would have.'],
            practise: 'Read ‘What must not be done’ on the incident’s page before you begin.',
          }
        : {
            title: `${quoted(miss.do)} was tried before its turn`,
            said: ['Birdsong did not let it through.'],
            practise: 'Go through the steps from the top.',
          }
    case 'picture-kept':
      return {
        title: 'A picture was kept where only words may be',
        said: ['Holding such a picture can be a crime, even to report it.'],
        practise: 'Describe in words what you were told, and tell the DSL. Do not look, copy or upload.',
      }
  }
}

function answeredOtherwise(miss: Extract<Miss, { type: 'answered-otherwise' }>): MissWords {
  const fields = miss.fields.map(({ field, given, truth }) => {
    const name = nameOfFact('post', field)
    const was = given === null ? 'was left open' : `was answered “${wordsForFact('post', field, given)}”`
    return `${name} ${was}; it was “${wordsForFact('post', field, truth)}”.`
  })
  const followed = [
    miss.missing.length > 0 && `So these steps, which must be done, were missing: ${titles(miss.missing)}.`,
    miss.notOffered.length > 0 && `So these were not offered: ${titles(miss.notOffered)}.`,
    miss.needless.length > 0 &&
      `So these were asked for although nothing called for them: ${titles(miss.needless)}.`,
    miss.first &&
      `First told was ${wordsForHolder(miss.first.was)} in the place of ${wordsForHolder(miss.first.should)}.`,
    miss.level &&
      `More people could read it than should: it stood at ‘${wordsForLevel(miss.level.was).name}’, not at ‘${wordsForLevel(miss.level.should).name}’.`,
  ].filter((sentence) => typeof sentence === 'string')
  const open = miss.fields.every(({ given }) => given === null)
  return {
    title: `${open ? 'Left open' : 'Answered otherwise'}: ${miss.fields
      .map(({ field }) => `‘${nameOfFact('post', field)}’`)
      .join(', ')}`,
    said: [...fields, ...followed],
    practise: open
      ? 'Ask what in the post, or who at the school, could have told you.'
      : 'Read the post once more with this question in mind. Where you cannot tell, ‘I do not know’ is a good answer.',
  }
}

const hows: Record<
  Extract<Miss, { type: 'step' }>['how'],
  { title: string; said: string; practise: string }
> = {
  'not-done': {
    title: 'was not done before the drill ended',
    said: 'It must be done.',
    practise: 'Do it once with everything that it takes: the telephone number, the form, the person.',
  },
  late: {
    title: 'was done after it was due',
    said: 'It was done all the same.',
    practise: 'Find out what held it up, and who could have done it in somebody’s place.',
  },
  skipped: {
    title: 'was skipped',
    said: 'It must be done; a reason was given.',
    practise: 'Talk about the reason: would it hold in a year’s time?',
  },
  'not-applicable': {
    title: 'was found not to apply',
    said: 'It applies here, and must be done.',
    practise: 'Read what the step says about when it applies.',
  },
  'not-asked': {
    title: 'was never asked for',
    said: 'It must be done; the answers that were given did not lead to it.',
    practise: 'Answer the questions about the same post again, and compare the steps.',
  },
}

function stepMissed({ do: what, how }: Extract<Miss, { type: 'step' }>): MissWords {
  const { title, said, practise } = hows[how]
  return { title: `${quoted(what)} ${title}`, said: [said], practise }
}

function quoted(what: Do): string {
  return `‘${titleOfStep(what)}’`
}

function titles(steps: readonly Do[]): string {
  return steps.map(titleOfStep).join('; ')
}
