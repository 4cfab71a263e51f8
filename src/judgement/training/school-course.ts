import { natures } from '../../domain/facts.ts'
import { categories, sentiments } from '../../domain/judgement.ts'
import type { LabelledPost } from '../labelled.ts'
import type { Head } from '../model.ts'
import { schoolHeads } from '../school-heads.ts'
import { contrastTask } from './contrast.ts'
import type { Answer, Course, Lesson, Task } from './lesson.ts'

/** A public set of texts with a label each, by the name of its folder. */
export type PublicSet = { name: string; rows: readonly { label: string; text: string }[] }

/** The public sets that may train what ships; see NOTICE. */
export const cleanSets = [
  'tweeteval-sentiment',
  'goemotions',
  'hatexplain',
  'hatemojibuild',
  'davidson',
  'misogyny',
] as const

const hate = natures.indexOf('hate')
const every = natures.map((_, at) => at)

/** The course of the model that ships: our own posts, and beside them what public sets can teach about language. */
export function schoolCourse(posts: readonly LabelledPost[], sets: readonly PublicSet[]): Course {
  const heads: Head[] = [...schoolHeads]
  const tasks: Task[] = [
    { name: 'school', lessons: posts.map(lessonOf), share: 1, weight: 1 },
    contrastTask(),
  ]
  for (const set of sets) {
    const labels = [...new Set(set.rows.map(({ label }) => firstOf(label)))].sort()
    const head = heads.push({ name: set.name, kind: 'one', labels }) - 1
    const lessons = set.rows.map(({ label, text }): Lesson => {
      const answers: Answer[] = [{ head, is: labels.indexOf(firstOf(label)) }]
      const hateful = isHate(set.name, label)
      if (hateful !== null) answers.push({ head: 4, yes: hateful ? [hate] : [], of: [hate] })
      return { text, answers }
    })
    tasks.push({ name: set.name, lessons, share: 1, weight: 1 })
  }
  return { heads, tasks }
}

const firstOf = (label: string) => label.split(/[:|,]/)[0] as string

/** Whether a public label says that a text attacks people for the group they belong to; null where it does not tell. */
function isHate(set: string, label: string): boolean | null {
  if (set === 'hatemojibuild') return label.startsWith('hate')
  if (set === 'hatexplain') return label === 'hate'
  return null
}

function lessonOf(post: LabelledPost): Lesson {
  const marks = [post.aboutChild ? 0 : -1, post.namesPerson ? 1 : -1].filter((at) => at >= 0)
  return {
    text: post.text,
    answers: [
      { head: 0, is: categories.indexOf(post.category) },
      { head: 1, is: sentiments.indexOf(post.sentiment) },
      { head: 2, is: post.severity },
      { head: 3, yes: marks, of: [0, 1] },
      { head: 4, yes: post.natures.map((one) => natures.indexOf(one)), of: every },
    ],
  }
}
