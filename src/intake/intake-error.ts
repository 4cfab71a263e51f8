/** Thrown where a raw event cannot be read. The event is kept and set aside with the message, never dropped. */
export class IntakeError extends Error {
  override name = 'IntakeError'
}
