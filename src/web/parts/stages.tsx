import { Icon } from './icon.tsx'

export type Stage = { name: string; state: 'done' | 'current' | 'to-come'; href?: string }

const words = { done: 'done', current: 'now', 'to-come': 'to come' } as const

/** How far one is in something with a few stages. A stage with `href` can be gone back to. */
export function Stages({ label, stages }: { label: string; stages: readonly Stage[] }) {
  return (
    <nav className="stages" aria-label={label}>
      <ol className="stages__list">
        {stages.map(({ name, state, href }, index) => (
          <li
            className={`stages__stage stages__stage--${state}`}
            key={name}
            aria-current={state === 'current' ? 'step' : undefined}
          >
            <span className="stages__mark">{state === 'done' ? <Icon name="tick" /> : index + 1}</span>
            <span>
              {href && state !== 'current' ? <a href={href}>{name}</a> : name}
              <span className="govuk-visually-hidden"> ({words[state]})</span>
            </span>
          </li>
        ))}
      </ol>
    </nav>
  )
}
