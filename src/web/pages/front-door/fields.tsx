import type { ReactNode } from 'react'
import type { Sayer } from './sayer.ts'

export type Answer = { value: string; label: string; hint?: string | undefined; drawing?: ReactNode }

/** What is wrong with one field; the page shows it at the top and beside the field. */
export type Wrong = { field: string; message: string }

type Asked = {
  name: string
  question: string
  hint?: string | undefined
  wrong?: string | undefined
  say: Sayer
  children?: ReactNode
}

/** One question with its answers, and the page's heading with it. */
export function Choose(
  props: Asked & {
    type: 'radio' | 'checkbox'
    answers: readonly Answer[]
    chosen: readonly string[]
    narrow?: boolean
  },
) {
  const { name, question, hint, wrong, say, children, type, answers, chosen, narrow } = props
  const drawn = answers.some(({ drawing }) => drawing)
  return (
    <fieldset className="ask" aria-describedby={describedBy(name, hint, wrong)}>
      <legend>
        <h1>{question}</h1>
      </legend>
      {hint && <Hint name={name}>{hint}</Hint>}
      {children}
      <WrongHere name={name} wrong={wrong} say={say} />
      <div className={`choices${drawn ? ' choices--drawn' : ''}${narrow ? ' choices--narrow' : ''}`}>
        {answers.map(({ value, label, hint: about, drawing }, place) => {
          const id = place === 0 ? name : `${name}-${place + 1}`
          return (
            <div className="choice" key={value}>
              <input
                type={type}
                name={name}
                value={value}
                id={id}
                defaultChecked={chosen.includes(value)}
                aria-describedby={about ? `${id}-about` : undefined}
              />
              <label htmlFor={id}>
                {drawing}
                <span>{label}</span>
              </label>
              {about && (
                <p className="hint" id={`${id}-about`}>
                  {about}
                </p>
              )}
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}

/** Several lines to write on. `question` is the page's heading where `heading` says so. */
export function Write(props: Asked & { value: string; rows?: number; heading?: boolean }) {
  const { name, question, hint, wrong, say, children, value, rows = 8, heading } = props
  const label = <label htmlFor={name}>{question}</label>
  return (
    <div className="ask">
      {heading ? <h1>{label}</h1> : <p className="label">{label}</p>}
      {hint && <Hint name={name}>{hint}</Hint>}
      {children}
      <WrongHere name={name} wrong={wrong} say={say} />
      <textarea
        id={name}
        name={name}
        rows={rows}
        dir="auto"
        defaultValue={value}
        autoComplete="off"
        aria-describedby={describedBy(name, hint, wrong)}
        aria-invalid={wrong ? true : undefined}
      />
    </div>
  )
}

/** One line to write on. Nothing that was typed in it before is offered. */
export function Line(props: Asked & { value: string; heading?: boolean }) {
  const { name, question, hint, wrong, say, value } = props
  return (
    <div className="ask">
      <p className="label">
        <label htmlFor={name}>{question}</label>
      </p>
      {hint && <Hint name={name}>{hint}</Hint>}
      <WrongHere name={name} wrong={wrong} say={say} />
      <input
        className="line"
        type="text"
        id={name}
        name={name}
        dir="auto"
        defaultValue={value}
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        aria-describedby={describedBy(name, hint, wrong)}
        aria-invalid={wrong ? true : undefined}
      />
    </div>
  )
}

/** All that is wrong on a page, at its top, each leading to its field. */
export function AllWrong({ wrong, say }: { wrong: readonly Wrong[]; say: Sayer }) {
  if (wrong.length === 0) return null
  return (
    <div className="wrong-all" role="alert" tabIndex={-1}>
      <h2>{say(say.words.shared.errors.things, { count: wrong.length })}</h2>
      <ul>
        {wrong.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function WrongHere({ name, wrong, say }: { name: string; wrong: string | undefined; say: Sayer }) {
  if (!wrong) return null
  return (
    <p className="wrong" id={`${name}-wrong`}>
      <span className="unseen">{say(say.words.shared.errors.marker)}</span> {wrong}
    </p>
  )
}

function Hint({ name, children }: { name: string; children: ReactNode }) {
  return (
    <p className="hint" id={`${name}-hint`}>
      {children}
    </p>
  )
}

function describedBy(name: string, hint: string | undefined, wrong: string | undefined): string | undefined {
  return [hint && `${name}-hint`, wrong && `${name}-wrong`].filter(Boolean).join(' ') || undefined
}
