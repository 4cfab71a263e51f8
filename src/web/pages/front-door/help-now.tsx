import type { FrontDoor } from '../../../commands/read-front-door.ts'
import type { Sayer } from './sayer.ts'

const ceop = 'https://www.ceop.police.uk/Safety-Centre/'

/** Who is there when somebody is in danger: the same on every page, and always there. */
export function HelpNow({ say, phone }: { say: Sayer; phone: FrontDoor['phone'] }) {
  const { help } = say.words.shared
  return (
    <ul className="help">
      <li className="help__one help__one--first">
        <a href="tel:999">{say(help.police)}</a>
        <p>{say(help.policeAbout)}</p>
      </li>
      <li className="help__one">
        <a href="tel:08001111">
          {say(help.childline)}: <bdi dir="ltr">0800 1111</bdi>
        </a>
        <p>{say(help.childlineAbout)}</p>
      </li>
      <li className="help__one">
        <a href={ceop} rel="noreferrer">
          {say(help.ceop)}
        </a>
        <p>{say(help.ceopAbout)}</p>
      </li>
      {phone && (
        <li className="help__one">
          <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>
            {say(help.school)}: <bdi dir="ltr">{phone}</bdi>
          </a>
          <p>{say(help.schoolAbout)}</p>
        </li>
      )}
    </ul>
  )
}
