import type { ReactNode } from 'react'

/**
 * The part of a page that keeps itself up to date. Where scripts run, each message from `address` (server-sent
 * events) has the page fetched anew and this part changed to match, without disturbing focus, scrolling or a form
 * that somebody is filling in. Without scripts nothing happens, and the page is as new as its last load.
 *
 * `one` and `many` name what is announced when elements with data-live-item are new: '1 new mention'.
 * Only one on a page, and an id that no other page's has.
 */
export function LiveRegion(props: {
  id: string
  address: string
  one: string
  many: string
  children: ReactNode
}) {
  return (
    <div id={props.id} data-live={props.address} data-live-one={props.one} data-live-many={props.many}>
      {props.children}
    </div>
  )
}

/**
 * Tells the server that this item is open in front of its reader: one beat every 20 seconds to `address`, while the
 * page is visible. Those who are there as well are named in words, and change with the LiveRegion around this part.
 */
export function Presence({
  address,
  csrf,
  others,
}: {
  address: string
  csrf: string
  others: readonly string[]
}) {
  return (
    <div className="presence" data-presence={address} data-csrf={csrf}>
      {others.length > 0 && (
        <p className="presence__who">
          <strong>{listed(others)}</strong> {others.length === 1 ? 'has' : 'have'} this open as well. Have a
          word before you both act.
        </p>
      )}
    </div>
  )
}

const list = new Intl.ListFormat('en-GB')

/** 'Ann, Bola and Cem' */
export function listed(names: readonly string[]): string {
  return list.format(names)
}
