/** Joins class names, leaving out what is absent: `classNames('tag', open && 'tag--open')`. */
export function classNames(...names: readonly unknown[]): string {
  return names.filter((name) => typeof name === 'string' && name !== '').join(' ')
}
