/**
 * Is a picture or file still out of sight? What came by e-mail is, until somebody has said what it is about: nobody is to
 * open unawares what nobody may look at. `facts` are those of what it belongs to; only a post's tell that by its nature.
 */
export function isSealed(
  evidence: { sealed: boolean },
  facts: { kind?: unknown; nature?: unknown },
): boolean {
  const aboutPost = facts.kind === undefined || facts.kind === 'post'
  return evidence.sealed && aboutPost && (facts.nature === undefined || facts.nature === 'unknown')
}
