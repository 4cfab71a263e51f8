import { type Selectable, sql } from 'kysely'
import type { Transaction } from './as-actor.ts'
import type { Schema } from './schema.ts'

/** One act about one text in another language. Acts are numbered through the trust; the newest of a text stands. */
export type TranslationEntry = {
  number: number
  language: string
  /** The text's name in the catalogue, or `wholeLanguage`. */
  key: string
  act: 'worded' | 'read' | 'taken-back'
  /** The trust's own words; of what was read, the words as they were read. */
  words: string | null
  /** The English as it was then. */
  english: string | null
  /** Null where the program acted. */
  person: string | null
  at: Date
}

/** Stands in the place of a text's name where an act is about a language as a whole. */
export const wholeLanguage = '*'

/** What a trust has in place of our words in one language, and whether somebody who speaks it has read all of it. */
export type OwnTranslation = { words: ReadonlyMap<string, string>; read: boolean }

const none: OwnTranslation = { words: new Map(), read: false }

/** A trust's own words in one language, for its pages. */
export async function ownTranslation(transaction: Transaction, language: string): Promise<OwnTranslation> {
  if (language === 'en') return none
  const rows = await transaction
    .with('newest', (with_) =>
      with_
        .selectFrom('translations')
        .select(['key', 'act', 'words'])
        .distinctOn('key')
        .where('language', '=', language)
        .orderBy('key')
        .orderBy('number', 'desc'),
    )
    .selectFrom('newest')
    .select(['key', 'act', 'words'])
    .where((where) => where.or([where('act', '=', 'worded'), where('key', '=', wholeLanguage)]))
    .execute()
  return {
    words: new Map(rows.flatMap(({ key, act, words }) => (act === 'worded' && words ? [[key, words]] : []))),
    read: rows.some(({ key, act }) => key === wholeLanguage && act === 'read'),
  }
}

/** What stands for each text of a language that somebody of the trust has ever touched. */
export async function listTranslations(
  transaction: Transaction,
  language: string,
): Promise<TranslationEntry[]> {
  const rows = await transaction
    .selectFrom('translations')
    .selectAll()
    .distinctOn('key')
    .where('language', '=', language)
    .orderBy('key')
    .orderBy('number', 'desc')
    .execute()
  return rows.map(toEntry)
}

/** Everything that was done about one text, the newest first. */
export async function listTranslationActs(
  transaction: Transaction,
  language: string,
  key: string,
): Promise<TranslationEntry[]> {
  const rows = await transaction
    .selectFrom('translations')
    .selectAll()
    .where('language', '=', language)
    .where('key', '=', key)
    .orderBy('number', 'desc')
    .execute()
  return rows.map(toEntry)
}

/** Adds what was done, numbered after the trust's last act. The caller holds the translations (`holdTranslations`). */
export async function addTranslations(
  transaction: Transaction,
  trust: string,
  entries: readonly Omit<TranslationEntry, 'number'>[],
): Promise<number> {
  const { last } = await transaction
    .selectFrom('translations')
    .select(({ fn }) => fn.coalesce(fn.max('number'), sql<number>`0`).as('last'))
    .executeTakeFirstOrThrow()
  await transaction
    .insertInto('translations')
    .values(
      entries.map(({ person, ...entry }, place) => ({
        ...entry,
        number: last + 1 + place,
        trust_id: trust,
        person_id: person,
      })),
    )
    .execute()
  return last + 1
}

/** Holds the trust's translations until the end of the transaction, so that one changes them at a time. */
export async function holdTranslations(transaction: Transaction, trust: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`translations of ${trust}`}, 0))`.execute(
    transaction,
  )
}

function toEntry(row: Selectable<Schema['translations']>): TranslationEntry {
  const { number, language, key, words, english, at } = row
  return {
    number,
    language,
    key,
    act: row.act as TranslationEntry['act'],
    words,
    english,
    person: row.person_id,
    at,
  }
}
