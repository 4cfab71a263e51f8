import { readSentences } from '../../../commands/read-front-door.ts'
import { dayOf } from '../../../domain/day.ts'
import { minimumAgesOn } from '../../../policy/platforms.ts'
import { fiveADay, questionsToTalkAbout, topTips } from '../families/talk.ts'
import type { Passage } from './find-answers.ts'
import type { Sayer } from './sayer.ts'
import type { Visiting } from './send-sheet.tsx'

/** All that the school has in writing for families: the ages of the apps, the page for families, and the policy. */
export async function passagesOf({ asking, door, say, at }: Visiting): Promise<Passage[]> {
  const sentences = await readSentences(asking.services, door.school.slug)
  return [...ages({ asking, door, say, at }), ...forFamilies, ...policy(door.school.slug, sentences, say)]
}

function ages({ asking, door, say, at }: Visiting): Passage[] {
  const { found } = say.words.question
  const onDay = minimumAgesOn(door.platforms, dayOf(asking.now))
  const years = (age: number | null | undefined) =>
    age === null || age === undefined ? say(found.noAge) : `${age}`
  return door.platforms
    .filter(({ name }) => name !== 'other')
    .map(({ name, title }) => ({
      title: say(found.ageTitle, { platform: title }),
      text: say(found.age, {
        policy: years(onDay[name]?.policy),
        provider: years(onDay[name]?.provider),
        law: years(onDay[name]?.law),
      }),
      href: `${at('/families')}#ages`,
      from: 'ages',
    }))
}

const forFamilies: readonly Passage[] = [
  ...topTips.map(({ tip, why }) => ({
    title: tip,
    text: why,
    href: '/families#tips',
    from: 'family' as const,
  })),
  ...questionsToTalkAbout.flatMap(({ about, questions }) =>
    questions.map((text) => ({ title: about, text, href: '/families#talk', from: 'family' as const })),
  ),
  ...fiveADay.map(({ name, how }) => ({
    title: name,
    text: how,
    href: '/families#five',
    from: 'family' as const,
  })),
]

function policy(slug: string, sentences: ReadonlyMap<string, string>, say: Sayer): Passage[] {
  const { clause } = say.words.question.found
  return [...sentences].map(([id, text]) => ({
    title: say(clause, { id }),
    text,
    href: `/s/${slug}/policy#${id}`,
    from: 'policy',
  }))
}
