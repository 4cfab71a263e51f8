import type { Sayer } from './sayer.ts'
import { type LanguageCode, languages } from './words/languages.ts'

/**
 * How a page is read in another language: at another address, or, where something was typed or chosen on it, by sending
 * its form there, so that nothing of it is lost.
 */
export type InOtherLanguages = { to(code: LanguageCode): string } & (
  | { type: 'links' }
  | { type: 'form'; id: string; go: string }
)

/** The id of a page’s form, for the buttons outside of it. */
export const formId = 'ask'

/** Every language by its own name. Below the form: the first button in a form is what the key Enter presses. */
export function Languages({ say, others }: { say: Sayer; others: InOtherLanguages }) {
  return (
    <nav className="languages" id="languages" aria-label={say(say.words.shared.language.title)}>
      <ul>
        {languages.map(({ code, tag, name }) => (
          <li key={code}>
            {code === say.language.code ? (
              <strong lang={tag} aria-current="true">
                {name}
              </strong>
            ) : others.type === 'links' ? (
              <a href={others.to(code)} lang={tag} hrefLang={tag}>
                {name}
              </a>
            ) : (
              <button
                type="submit"
                form={others.id}
                formAction={others.to(code)}
                name="go"
                value={others.go}
                lang={tag}
              >
                {name}
              </button>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
