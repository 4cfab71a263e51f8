/** A short text to be copied, such as an address or a secret. The button comes with scripts; the text can be selected without. */
export function Copyable({ text, label }: { text: string; label: string }) {
  return (
    <span className="copyable" data-copy="">
      <code className="copyable__text">{text}</code>
      <button type="button" className="button button--plain button--small" hidden data-copied="Copied">
        Copy<span className="govuk-visually-hidden"> {label}</span>
      </button>
    </span>
  )
}
