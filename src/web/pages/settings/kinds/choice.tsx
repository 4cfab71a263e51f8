import { findGap } from '../../../../policy/gaps.ts'
import { wordsOf } from '../../../forms.ts'
import { Radios } from '../../../parts/choices.tsx'
import { errorFor } from '../../../parts/form.tsx'
import type { KindPage } from './kind.ts'

const waysOf = (gap: string) => findGap(gap)?.choices ?? []

/** One way of several, where the policy is silent. */
export const choice: KindPage<'choice'> = {
  say(value, { about }) {
    return waysOf(about).find((way) => way.value === value)?.words ?? value
  },

  typedFrom: (value) => ({ way: value ?? '' }),

  Fields({ setting: { about, byDefault }, typed, errors }) {
    return (
      <Radios
        name="way"
        legend="What shall hold at your trust?"
        value={wordsOf(typed, 'way')}
        error={errorFor(errors, 'way')}
        options={waysOf(about).map(({ value, words }) => ({
          value,
          text: words,
          ...(value === byDefault && { hint: 'This is what ships.' }),
        }))}
      />
    )
  },

  read(typed, { about }) {
    const way = waysOf(about).find(({ value }) => value === wordsOf(typed, 'way'))
    if (way) return { type: 'parsed', value: way.value }
    return { type: 'errors', errors: [{ field: 'way', message: 'Choose one of the ways.' }] }
  },
}

/** A default without another way: it can be confirmed, and there is nothing to type. */
export const noChoice: KindPage<'no-choice'> = {
  say: (_value, { about }) => findGap(about)?.byDefault,
  typedFrom: () => ({}),
  Fields: () => null,
  read: () => ({ type: 'parsed', value: true }),
}
