/** A start that is under way. */
export type Start = {
  say(sentence: string): void
  /** Has this done when Birdsong stops, before what was begun earlier is ended. */
  begun(end: () => Promise<void> | void): void
  isStopping(): boolean
}
