/** Why Birdsong does not start, in a sentence with its remedy. It is said without a stack trace. */
export class Refused extends Error {}

export function refuse(sentence: string): never {
  throw new Refused(sentence)
}
