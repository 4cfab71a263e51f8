import { type Contact, type ContactKind, contactKinds } from '../../../../domain/contact.ts'
import { fieldsOf, wordsOf } from '../../../forms.ts'
import { type FieldError, Fieldset } from '../../../parts/form.tsx'
import { TextField } from '../../../parts/text-field.tsx'
import type { KindPage } from './kind.ts'
import { Email, isEmail, isPhone, Phone, wrongEmail, wrongPhone } from './reach.tsx'

const titles: Record<ContactKind, string> = {
  'safeguarding-lead': 'Safeguarding lead',
  'data-protection-officer': 'Data protection officer',
  press: 'Press',
  'out-of-hours': 'Out of hours',
}

const parts = ['name', 'phone', 'email'] as const

/** Whom the trust, or a school, wants at hand. */
export const contacts: KindPage<'contacts'> = {
  say(value) {
    return (
      <dl className="setting__people">
        {contactKinds.map((kind) => (
          <div key={kind}>
            <dt>{titles[kind]}</dt>
            <dd>{value[kind] ? <OneContact contact={value[kind]} /> : 'Not filled in'}</dd>
          </div>
        ))}
      </dl>
    )
  },

  typedFrom(value) {
    return Object.fromEntries(
      contactKinds.flatMap((kind) =>
        parts.map((part) => [`${kind}-${part}`, value?.[kind]?.[part] ?? ''] as const),
      ),
    )
  },

  Fields({ typed, errors }) {
    return contactKinds.map((kind) => {
      const field = fieldsOf(typed, errors, `${kind}-`)
      return (
        <Fieldset
          key={kind}
          size="s"
          legend={titles[kind]}
          hint={
            kind === 'safeguarding-lead' &&
            'At a school, the telephone number alone is shown to anybody on the school’s own page.'
          }
        >
          <TextField {...field('name')} label="Name" optional />
          <TextField {...field('phone')} label="Telephone" type="tel" width={20} optional />
          <TextField {...field('email')} label="E-mail address" type="email" optional />
        </Fieldset>
      )
    })
  },

  read(typed) {
    const errors: FieldError[] = []
    const read: Partial<Record<ContactKind, Contact>> = {}
    for (const kind of contactKinds) {
      const word = (part: string) => wordsOf(typed, `${kind}-${part}`).trim().slice(0, 200)
      const contact = { name: word('name'), phone: word('phone'), email: word('email') }
      if (!isPhone(contact.phone)) errors.push({ field: `${kind}-phone`, message: wrongPhone })
      if (!isEmail(contact.email)) errors.push({ field: `${kind}-email`, message: wrongEmail })
      if (Object.values(contact).some((words) => words !== '')) read[kind] = contact
    }
    return errors.length > 0 ? { type: 'errors', errors } : { type: 'parsed', value: read }
  },
}

function OneContact({ contact: { name, phone, email } }: { contact: Contact }) {
  return (
    <>
      {name} <Phone number={phone} /> <Email address={email} />
    </>
  )
}
