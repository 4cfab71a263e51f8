import { classNames } from './class-names.ts'
import { Form } from './form.tsx'
import { Bird } from './logo.tsx'

export type NavItem = { href: string; text: string; count?: number | null }

/** Who is signed in. `role` in words; `account` is where they change their password and second factor. */
export type SignedIn = { name: string; role: string; account: string; signOut: string; csrf: string }

export type HeaderProps = {
  trust: string | null
  person: SignedIn | null
  nav: readonly NavItem[]
  /** The address of the current item of the navigation. */
  current?: string | null
  home?: string
}

/** With more places than these, the way around gets a row of its own under the name. */
const inOneRow = 9

/** The product's and the trust's name, the way around, and who is signed in. A menu opens on phones, without scripts. */
export function Header({ trust, person, nav, current, home = '/' }: HeaderProps) {
  return (
    <header className={classNames('header', nav.length > inOneRow && 'header--two-rows')}>
      <div className="header__inner">
        <a className="header__name" href={home}>
          <Bird size={38} />
          <span className="header__words">
            <span className="header__product">Birdsong</span>
            {trust && <span className="header__trust">{trust}</span>}
          </span>
        </a>
        {(nav.length > 0 || person) && (
          <details className="menu">
            <summary className="menu__button">Menu</summary>
            <div className="menu__content">
              {nav.length > 0 && (
                <nav aria-label="Main">
                  <ul className="menu__list">
                    {nav.map((item) => (
                      <li key={item.href}>
                        <a
                          className="menu__link"
                          href={item.href}
                          aria-current={item.href === current ? 'page' : undefined}
                        >
                          {item.text}
                          {item.count ? (
                            <span className="menu__count"> {item.count.toLocaleString('en-GB')}</span>
                          ) : null}
                        </a>
                      </li>
                    ))}
                  </ul>
                </nav>
              )}
              {person && <Person {...person} />}
            </div>
          </details>
        )}
      </div>
    </header>
  )
}

function Person({ name, role, account, signOut, csrf }: SignedIn) {
  return (
    <div className="menu__person">
      <a className="menu__who" href={account}>
        <span className="govuk-visually-hidden">Your account: </span>
        <bdi className="menu__person-name">{name}</bdi>
        <span className="menu__role">{role}</span>
      </a>
      <Form action={signOut} csrf={csrf}>
        <button type="submit" className="menu__sign-out">
          Sign out
        </button>
      </Form>
    </div>
  )
}
