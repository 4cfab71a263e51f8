import type { ReactNode } from 'react'

type Size = 'xl' | 'l' | 'm' | 's'

/**
 * A heading. `level` is its place in the page's outline, `size` only how large it is.
 * `caption` stands above in small letters: what kind of thing this is, or its reference.
 */
export function Heading(props: {
  level: 1 | 2 | 3 | 4
  size?: Size
  caption?: ReactNode
  id?: string
  children: ReactNode
}) {
  const { level, size = ({ 1: 'l', 2: 'm', 3: 's', 4: 's' } as const)[level], caption, id, children } = props
  const Tag = `h${level}` as const
  const heading = (
    <Tag className={`heading heading--${size}`} id={id}>
      {children}
    </Tag>
  )
  if (!caption) return heading
  return (
    <div className="heading-group">
      <p className="heading-group__caption">{caption}</p>
      {heading}
    </div>
  )
}
