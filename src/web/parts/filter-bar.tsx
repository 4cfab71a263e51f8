import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { Form } from './form.tsx'

/**
 * Narrows a list down, by GET, so that the result has an address. Its fields are small. On a phone they open from a
 * link; `clear`, the address of the whole list, is given when something is narrowed down, and they are then open.
 */
export function FilterBar(props: {
  action: string
  label: string
  clear?: string | null
  children: ReactNode
}) {
  const { action, label, clear, children } = props
  return (
    <details className="filters" open={Boolean(clear)}>
      <summary className="filters__summary">{label}</summary>
      <Form action={action} method="get" csrf={null} label={label} className="filter-bar">
        {children}
        <Button kind="plain" small>
          Show
        </Button>
        {clear && (
          <a className="filter-bar__clear" href={clear}>
            Show all
          </a>
        )}
      </Form>
    </details>
  )
}
