import { declarations } from '../../../domain/connectors/declarations.ts'
import { mostOf, periodOf } from '../../../domain/spending.ts'
import type { Transaction } from '../../../store/as-actor.ts'
import type { Source } from '../../../store/sources.ts'
import { spentIn } from '../../../store/spending.ts'

/** What was spent on a source in this period of its budget, and of how much; null where it has none. */
export async function spentOn(
  transaction: Transaction,
  { id, kind, settings }: Source,
  now: Date,
): Promise<{ label: string; value: string } | null> {
  const { budget } = declarations[kind]
  if (!budget) return null
  const spent = await spentIn(transaction, id, periodOf(budget, now))
  const most = mostOf(budget, settings)
  const period = budget.period === 'day' ? 'today' : 'this month'
  return budget.unit === 'pence'
    ? { label: `Spent ${period}`, value: `${pounds(spent)} of ${pounds(most)}` }
    : { label: `Used ${period}`, value: `${figure(spent)} of ${figure(most)} ${budget.unit}` }
}

const figure = (number: number) => number.toLocaleString('en-GB')

const pounds = (pence: number) =>
  (pence / 100).toLocaleString('en-GB', { style: 'currency', currency: 'GBP' })
