import { once } from 'node:events'
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readConfig } from '../config.ts'
import { loadJudge } from '../judgement/judge.ts'
import { openStore, type Store } from '../store/connect.ts'
import { openDataFolder } from '../store/data-folder.ts'
import { startServer } from '../store/server.ts'
import { embeddedConnection } from '../store/server-socket.ts'
import { verifyLogs } from './audit.ts'
import { decideLines } from './decide.ts'
import { evaluateFrom } from './evaluate.ts'
import { judgeLines } from './judge.ts'
import { finderOf, matchLines } from './match.ts'
import { provePolicy, readProveWords } from './prove.ts'
import { trainFrom } from './train.ts'
import { modelFile, readSums } from './training-files.ts'
import { listTranslations } from './translations.ts'

const usage = `birdsong: what the command line can do

  birdsong decide < facts.json     what the policy asks for in one occurrence, as JSON in one line
  birdsong decide facts.jsonl      the same from a file
  birdsong judge < posts.jsonl     what each post is likely to be, and why: a line of JSON for each line
                                   {"id": "…", "text": "…"}, in their order; also from a file
  birdsong train                   trains the model that ships anew; --data DIR holds the public sets
  birdsong train --task DIR [--with DIR …] --out FILE
                                   trains the same kind of model on a folder with train.tsv, dev.tsv
                                   and test.tsv (a header, then label, tab, text), others beside it
  birdsong evaluate --task DIR [--model FILE]
                                   accuracy, macro-F1 and macro-recall there; or HateCheck's table
  birdsong prove                   tries what must hold for every combination of facts, and tells each
                                   sentence with its number of cases; --random 20000 --seed 1
                                   --seconds 60 --quick --json; a file (or -) holds a pack, or
                                   what differs in it
  birdsong translations [pl …]     how far the front door is translated, language by language; of those
                                   that are named, each message that is missing, or whose English
                                   has changed; --translated writes down that it was translated
                                   from the English of now
  birdsong match --schools schools.csv < posts.jsonl
                                   which schools posts may be about, a line of JSON for each
  birdsong audit verify [HEAD]     checks that no event was altered, removed or inserted;
                                   HEAD is a hash that an earlier check printed
  birdsong help                    this text

decide reads one JSON object, written over as many lines as you like, or JSON lines: an object a line,
as many as you like. The first gives one line of output, the others a line each, in their order. Where
facts cannot be read, their line in the output says so in place of a decision:

  {"line":2,"field":"author","given":"teacher","allowed":["pupil", …],"sentence":"The field …"}

Only such a line has the field "line". The same is said on the standard error, for people. Blank lines
are passed over. It ends with 0, with 2 where any facts could not be read or none were given, and with
1 where the file cannot be opened.

match reads the register of schools (the Department for Education's CSV file of establishments, or one with
its columns), and then lines {"id","text","place"?}: place is what is known of where the text comes from. Each
gives a line {"id","hits":[{"urn","term","from","to","sure","why"}]}, the surest first. Schools that a text points
to equally are equally sure. from and to count in UTF-16 units of the text as it was given. A line that cannot be
read is answered with {"id"?,"line","error"}. It ends with 0, with 2 where any line could not be read, and with 1
where a file cannot be opened.

judge gives a line for each, in their order; one that cannot be read is answered with {"line","error"}.

prove ends with 0, with 1 where a sentence does not hold, after telling the smallest case in which it
does not, and with 2 where the pack cannot be read.
`

async function main(words: readonly string[]): Promise<number> {
  const [verb, ...rest] = words
  if (words.some((word) => word === '--help' || word === '-h')) return tellUsage()
  const oneFile = rest.length <= 1 && !/^-./.test(rest[0] ?? '')
  if (verb === 'decide' && oneFile) return answerFrom(rest[0] ?? '-', 'the facts as JSON', decideLines)
  if (verb === 'match' && rest.length === 2 && rest[0] === '--schools') return matchFrom(rest[1]!)
  if (verb === 'judge' && oneFile) return judgeFrom(rest[0] ?? '-')
  if (verb === 'train') return trainFrom(rest, fromCaller, console.log)
  if (verb === 'evaluate') return evaluateFrom(rest, fromCaller, console.log)
  if (verb === 'prove') return proveFrom(rest)
  if (verb === 'translations') {
    const { lines, exitCode } = listTranslations(rest)
    console.log(lines.join('\n'))
    return exitCode
  }
  if (verb === 'audit' && rest[0] === 'verify' && rest.length <= 2) {
    return withStore(async (store) => {
      const { lines, exitCode } = await verifyLogs(store.database, rest[1])
      console.log(lines.join('\n'))
      return exitCode
    })
  }
  if (verb === 'help' || verb === undefined) return tellUsage()
  process.stderr.write(usage)
  return 2
}

/** A path counts from where npm was called. */
function fromCaller(path: string): string {
  return resolve(process.env.INIT_CWD ?? '', path)
}

function tellUsage(): number {
  process.stdout.write(usage)
  return 0
}

/** Judges what a file holds, or what is given on the standard input. */
function judgeFrom(path: string): Promise<number> {
  const judge = loadJudge(readFileSync(modelFile), readSums())
  return answerFrom(path, 'a post as JSON', (input) => judgeLines(input, judge))
}

/** Answers a file's lines, or those of the standard input: a line is answered before the next is read. */
async function answerFrom(
  path: string,
  what: string,
  answer: (input: AsyncIterable<Uint8Array>) => AsyncIterable<{ output: string; error?: string }>,
): Promise<number> {
  const input = path === '-' ? process.stdin : createReadStream(fromCaller(path))
  if (path === '-' && process.stdin.isTTY) console.error(`Type or paste ${what}, and end with Ctrl-D.`)
  let exitCode = 0
  try {
    for await (const { output, error } of answer(input)) {
      if (error) exitCode = 2
      if (error) await write(process.stderr, error)
      await write(process.stdout, output)
    }
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    return fail(`${path === '-' ? 'The standard input' : path} cannot be read: ${error.message}.`)
  }
  return exitCode
}

/** Finds the schools of a register in the posts of the standard input. */
async function matchFrom(path: string): Promise<number> {
  let finder: ReturnType<typeof finderOf>
  try {
    finder = finderOf(readFileSync(fromCaller(path)))
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    return fail(`${path} cannot be read: ${error.message}.`)
  }
  if (typeof finder === 'string') return fail(finder)
  let exitCode = 0
  for await (const { output, error } of matchLines(process.stdin, finder)) {
    if (error) exitCode = 2
    if (error) await write(process.stderr, error)
    await write(process.stdout, output)
  }
  return exitCode
}

/** Proves the policy; on a terminal, the last line says how far it is. */
function proveFrom(words: readonly string[]): number {
  const asked = readProveWords(words)
  if (typeof asked === 'string') {
    console.error(asked)
    return 2
  }
  const { stdout, stderr } = process
  const clear = () => stderr.isTTY && stderr.write('\r\x1b[K')
  const progress = (done: number, of: number) => {
    stderr.write(`\r\x1b[K${done.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')} cases`)
  }
  const write = (text: string) => {
    clear()
    stdout.write(text)
  }
  return provePolicy(asked, { write, ...(stderr.isTTY && { progress }) })
}

async function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain')
}

/** Whoever reads our output may stop (`| head`), which is no trouble of ours; a full disk is one of theirs. */
function endWhereNobodyReads(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    if (stream === process.stdout) console.error(`The output cannot be written: ${error.message}.`)
    process.exit(1)
  })
}

/** Reaches the database wherever it is: an own one, the running embedded one, or the embedded one started for this. */
async function withStore(work: (store: Store) => Promise<number>): Promise<number> {
  const read = readConfig(process.env, [])
  if (read.type === 'refused') return fail(read.sentence)
  const { databaseUrl, dataFolder } = read.config
  if (databaseUrl) return openAnd({ connectionString: databaseUrl }, work)
  if (!existsSync(dataFolder))
    return fail(`There is no data folder ${dataFolder} yet. Start Birdsong once, or set BIRDSONG_DATA.`)
  const folder = await openDataFolder(dataFolder)
  if (folder.type === 'refused') {
    return folder.reason === 'in-use' ? openAnd(embeddedConnection(dataFolder), work) : fail(folder.sentence)
  }
  const server = await startServer(dataFolder)
  try {
    return server.type === 'refused' ? fail(server.sentence) : await openAnd(server.connection, work)
  } finally {
    if (server.type === 'started') await server.stop()
    await folder.close()
  }
}

async function openAnd(
  connection: Parameters<typeof openStore>[0],
  work: (store: Store) => Promise<number>,
): Promise<number> {
  const opened = await openStore(connection, { poolSize: 2 })
  if (opened.type === 'refused') return fail(opened.sentence)
  try {
    return await work(opened.store)
  } finally {
    await opened.store.close()
  }
}

function fail(sentence: string): number {
  console.error(sentence)
  return 1
}

endWhereNobodyReads(process.stdout)
endWhereNobodyReads(process.stderr)
process.exitCode = await main(process.argv.slice(2))
