import { type Adviser, canBeReached } from '../../../../domain/adviser.ts'
import { fieldsOf, type Typed, wordsOf } from '../../../forms.ts'
import { DateField } from '../../../parts/date-field.tsx'
import { errorFor, type FieldError } from '../../../parts/form.tsx'
import { TextArea, TextField } from '../../../parts/text-field.tsx'
import { dayTyped, partsTyped } from '../../trust/day-typed.ts'
import { checkedInWords, partsFrom } from '../days.ts'
import type { KindPage } from './kind.ts'
import { Email, isEmail, isPhone, Phone, Web, wrongEmail, wrongPhone } from './reach.tsx'

const words = ['name', 'forWhom', 'phone', 'email', 'web', 'hours', 'note'] as const

/** Somebody whose advice the trust may call on. */
export const adviser: KindPage<'adviser'> = {
  say: (value) => <AdviserInWords adviser={value} />,

  typedFrom(value) {
    const typed: Typed = Object.fromEntries(words.map((word) => [word, value?.[word] ?? '']))
    return { ...typed, ...partsFrom('checked', value?.checked ?? null) }
  },

  Fields({ typed, errors }) {
    const field = fieldsOf(typed, errors)
    const error = errorFor(errors, 'checked-day')
    return (
      <>
        <TextField {...field('name')} label="Name" />
        <TextArea {...field('forWhom')} rows={2} label="For whom, and with what" />
        <TextField {...field('phone')} type="tel" width={20} label="Telephone" optional />
        <TextField {...field('email')} type="email" label="E-mail address" optional />
        <TextField {...field('web')} label="Page" hint="A link, beginning with https://" optional />
        <TextField {...field('hours')} label="When they are there" optional />
        <TextArea {...field('note')} rows={2} label="What has to be known before calling" optional />
        <DateField
          name="checked"
          legend="When somebody last checked this (optional)"
          value={partsTyped(typed, 'checked')}
          {...(error && { error })}
        />
      </>
    )
  },

  read(typed) {
    const errors: FieldError[] = []
    const word = (name: string) => wordsOf(typed, name).trim().slice(0, 500)
    const checked = dayTyped(typed, 'checked')
    const value: Adviser = {
      name: word('name'),
      forWhom: word('forWhom'),
      phone: word('phone'),
      email: word('email'),
      web: word('web'),
      hours: word('hours'),
      note: word('note'),
      checked: checked.type === 'day' ? checked.day : null,
    }
    if (!value.name) errors.push({ field: 'name', message: 'Give the name.' })
    if (!value.forWhom)
      errors.push({ field: 'forWhom', message: 'Say in a few words for whom they are there.' })
    if (!isPhone(value.phone)) errors.push({ field: 'phone', message: wrongPhone })
    if (!isEmail(value.email)) errors.push({ field: 'email', message: wrongEmail })
    if (value.web && !/^https?:$/.test(URL.parse(value.web)?.protocol ?? ''))
      errors.push({ field: 'web', message: 'Give the whole link, beginning with https://' })
    if (checked.type === 'wrong')
      errors.push({ field: 'checked-day', message: 'Give day, month and year, such as 27 10 2026.' })
    return errors.length > 0 ? { type: 'errors', errors } : { type: 'parsed', value }
  },
}

function AdviserInWords({ adviser }: { adviser: Adviser }) {
  const { forWhom, phone, email, web, hours, note, checked } = adviser
  return (
    <>
      <p>{forWhom}</p>
      {canBeReached(adviser) ? (
        <p className="setting__reach">
          <Phone number={phone} /> <Email address={email} /> <Web address={web} />
        </p>
      ) : (
        <p>
          <strong>To be filled in</strong>: only your trust knows how to reach them.
        </p>
      )}
      {hours && <p>{hours}</p>}
      {note && <p>{note}</p>}
      {canBeReached(adviser) && <p className="setting__checked">{checkedInWords(checked)}</p>}
    </>
  )
}
