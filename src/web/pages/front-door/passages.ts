import { readGuide, readSentences } from '../../../commands/read-front-door.ts'
import { dayOf } from '../../../domain/day.ts'
import { minimumAgesOn } from '../../../policy/platforms.ts'
import type { Passage } from './find-answers.ts'
import { inEnglish, type Sayer } from './sayer.ts'
import type { Visiting } from './send-sheet.tsx'

/** All that the school has in writing for families: the ages of the apps, the page for families, and the policy. */
export async function passagesOf({ asking, door, say, at }: Visiting): Promise<Passage[]> {
  const sentences = await readSentences(asking.services, door.school.slug)
  const guide = await readGuide(asking.services, door.school.slug)
  const answered = guide.map(({ id, question, answer }) => ({
    ...{ title: question, text: answer, href: `/s/${door.school.slug}/guide#${id}` },
    from: 'guide' as const,
  }))
  return [
    ...answered,
    ...ages({ asking, door, say, at }),
    ...forFamilies({ say, at }),
    ...policy(door.school.slug, sentences, say),
  ]
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

function forFamilies({ say, at }: Pick<Visiting, 'say' | 'at'>): Passage[] {
  const { questions, tips, five } = say.words.talk
  const page = at('/families')
  const from = 'family' as const
  return [
    ...Object.values(tips).map(({ tip, why }) => ({
      title: say(tip),
      text: say(why),
      href: `${page}#tips`,
      from,
    })),
    ...Object.values(questions).flatMap(({ about, first, second }) =>
      [first, second].map((text) => ({ title: say(about), text: say(text), href: `${page}#talk`, from })),
    ),
    ...Object.values(five).map(({ name, how }) => ({
      title: say(name),
      text: say(how),
      href: `${page}#five`,
      from,
    })),
  ]
}

function policy(slug: string, sentences: ReadonlyMap<string, string>, say: Sayer): Passage[] {
  const { clause } = say.words.question.found
  return [...sentences].map(([id, text]) => ({
    title: say(clause, { id }),
    text: inEnglish(text, say),
    href: `/s/${slug}/policy#${id}`,
    from: 'policy',
  }))
}
