/** A telephone number that a phone can dial, as it is written. */
export function Phone({ number }: { number: string }) {
  if (number === '') return null
  return <a href={`tel:${number.replaceAll(/[^\d+]/g, '')}`}>{number}</a>
}

/** An e-mail address to write to. */
export function Email({ address }: { address: string }) {
  if (address === '') return null
  return <a href={`mailto:${address}`}>{address}</a>
}

/** A page of the web: a link where it is one, or the words that were typed. */
export function Web({ address }: { address: string }) {
  if (address === '') return null
  const parsed = URL.parse(address)
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return address
  return (
    <a href={address} rel="noreferrer external">
      {`${parsed.hostname}${parsed.pathname === '/' ? '' : parsed.pathname}`}
    </a>
  )
}

const emailAddress = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/
const phoneNumber = /^[\d\s+()./-]{3,}(\s*(ext\.?|x)\s*\d+)?$/i

/** Is it an e-mail address, or left empty? */
export function isEmail(words: string): boolean {
  return words === '' || emailAddress.test(words)
}

/** Is it a telephone number, or left empty? */
export function isPhone(words: string): boolean {
  return words === '' || phoneNumber.test(words)
}

export const wrongEmail = 'Give one e-mail address, like name@example.org.'
export const wrongPhone = 'Give a telephone number in figures, like 020 7946 0000.'
