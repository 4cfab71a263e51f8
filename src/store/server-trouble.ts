/** Is this a moment's trouble, because the server before it is not quite gone? */
export function isPassing(text: string): boolean {
  return /pre-existing shared memory block|lock file "[^"]*" already exists/.test(text)
}

/** One sentence, with its remedy, from what PostgreSQL's programs said when the database could not be `done`. */
export function troubleFrom(text: string, done: 'set up' | 'started', dataFolder: string): string {
  if (/No space left on device|Disk quota exceeded/.test(text)) {
    return `The disk that holds the data folder ${dataFolder} is full, so the database could not be ${done}. Free some space, and start again.`
  }
  if (/Cannot allocate memory|could not (map|create) (anonymous )?shared memory/.test(text)) {
    return `There is not enough memory free for the database, so it could not be ${done}. End other programs, and start again.`
  }
  if (/Permission denied|invalid permissions|wrong ownership/.test(text)) {
    return `Files in the data folder ${dataFolder} belong to another user, so the database could not be ${done}. Start Birdsong as the user who owns them.`
  }
  if (/error while loading shared libraries/.test(text)) {
    return `The database's programs are incomplete, so it could not be ${done}. Remove the folder node_modules, and start again to install them anew.`
  }
  return `The database could not be ${done}: PostgreSQL said '${reasonIn(text)}'. Its log is postgres.log in ${dataFolder}.`
}

function reasonIn(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const grave = lines.findLast((line) => /(FATAL|PANIC|error):/.test(line)) ?? lines.at(-1) ?? 'nothing'
  return grave.replace(/^.*?(FATAL|PANIC|error):\s*/, '').trim()
}
