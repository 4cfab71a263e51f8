/** A person by name, without a picture. `you` where it is the reader. Nobody at all is said in words. */
export function PersonName({
  name,
  you = false,
  nobody = 'nobody yet',
}: {
  name: string | null
  you?: boolean
  nobody?: string
}) {
  if (name === null || name.trim() === '')
    return <span className="person-name person-name--nobody">{nobody}</span>
  return (
    <span className="person-name">
      <bdi>{name}</bdi>
      {you && ' (you)'}
    </span>
  )
}
