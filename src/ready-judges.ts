import { readFile } from 'node:fs/promises'
import { modelFile, readOwnPosts, readSums } from './cli/training-files.ts'
import { settleModels } from './commands/judgement/settle-models.ts'
import type { Judges, Services } from './commands/services.ts'
import { loadJudge } from './judgement/judge.ts'
import { heldOutTenth, tenthOf } from './judgement/labelled.ts'
import { isModel } from './judgement/model.ts'

/** The models of judgement, from the package and from before, with the texts that none of them has learnt from. */
export async function readyJudges(services: Pick<Services, 'database' | 'now'>): Promise<Judges> {
  const compiled = readSums()
  const load = (bytes: Uint8Array) => (isModel(bytes) ? loadJudge(bytes, compiled) : null)
  const models = await settleModels(services, await readFile(modelFile), load)
  let fixed: ReturnType<Judges['fixedTexts']> | undefined
  return {
    ...models,
    fixedTexts() {
      fixed ??= readOwnPosts()
        .posts.filter(({ text }) => tenthOf(text) === heldOutTenth)
        .map(({ text, category }) => ({ text, right: category }))
      return fixed
    },
  }
}
