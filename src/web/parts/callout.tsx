import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

export type CalloutKind = 'info' | 'warning' | 'danger' | 'default' | 'good'

const kinds: Record<CalloutKind, { icon: IconName; words: string }> = {
  info: { icon: 'info', words: 'Please note' },
  warning: { icon: 'warning', words: 'Take care' },
  danger: { icon: 'warning', words: 'Important' },
  default: { icon: 'book', words: 'Our default, not the policy’s own word' },
  good: { icon: 'tick', words: 'Good news' },
}

/** Something to be known before going on. `title` replaces the standing words of its kind. */
export function Callout({
  kind,
  title,
  children,
}: {
  kind: CalloutKind
  title?: string
  children?: ReactNode
}) {
  return (
    <div className={`callout callout--${kind}`}>
      <p className="callout__title">
        <Icon name={kinds[kind].icon} />
        <strong>{title ?? kinds[kind].words}</strong>
      </p>
      {children && <div className="callout__text">{children}</div>}
    </div>
  )
}

/** What came of the last thing that was done: shown once, at the top of the next page. */
export type NoticeProps = {
  type: 'done' | 'info' | 'problem'
  sentence: string
  link?: { href: string; text: string }
}

const noticeIcons = { done: 'tick', info: 'info', problem: 'warning' } as const

/**
 * Announces what came of the last thing that was done: a problem is read out at once, anything else when
 * there is a pause.
 */
export function Notice({ type, sentence, link }: NoticeProps) {
  return (
    <div className={`notice notice--${type}`} role={type === 'problem' ? 'alert' : 'status'}>
      <Icon name={noticeIcons[type]} />
      <p>
        {sentence}
        {link && (
          <>
            {' '}
            <a href={link.href}>{link.text}</a>
          </>
        )}
      </p>
    </div>
  )
}
