import type { Transaction } from '../../store/as-actor.ts'
import { addSource, listSources } from '../../store/sources.ts'
import { newId } from '../services.ts'

/** A school's source for what it is told at its front door: made with the first telling. As the program itself. */
export async function reportSource(
  transaction: Transaction,
  { trust, school }: { trust: string; school: string },
  at: Date,
): Promise<string> {
  const known = (await listSources(transaction)).find(
    (source) => source.kind === 'report' && source.school === school,
  )
  if (known) return known.id
  const id = newId()
  await addSource(transaction, {
    id,
    trust,
    school,
    kind: 'report',
    name: 'The front door',
    address: null,
    everySeconds: 86_400,
    at,
  })
  return id
}
