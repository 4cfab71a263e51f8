import { z } from 'zod'
import { changeGround, nameOf, type Reviewed, renewGround } from '../../../commands/keep-ledger.ts'
import { publishLedger } from '../../../commands/publish-ledger.ts'
import { dayOf } from '../../../domain/day.ts'
import { bases, basisWords, renewedUntil } from '../../../domain/ground.ts'
import { asActor } from '../../../store/as-actor.ts'
import { findEntry } from '../../../store/grounds.ts'
import { listPeople } from '../../../store/people.ts'
import { memberPage } from '../../chrome.tsx'
import { notFoundPage } from '../../errors.tsx'
import { fieldsOf, needed, parse, type Typed, typedIn, wordsOf } from '../../forms.ts'
import { Button } from '../../parts/button.tsx'
import { Radios } from '../../parts/choices.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { errorFor, type FieldError, Form } from '../../parts/form.tsx'
import { PageHead, Panel } from '../../parts/layout.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { fullDay } from '../policy/full-day.ts'
import { dayTyped, partsTyped } from '../trust/day-typed.ts'
import { idIn } from '../trust/id-in.ts'

const Changing = z.object({
  purpose: needed('Say what it is for', 300),
  basis: z.enum(bases, 'Choose the lawful basis'),
  owner: z.uuid('Choose who answers for it'),
  because: needed('Say in a few words why it is still needed', 300),
})

/** One row of the ledger: renew it with a reason, or write it anew. */
export const entryPage = forMembers('get', '/ledger/:id', 'manage-sources', (asking) => page(asking, {}, []))

/** Renews a row of the ledger, or changes it. */
export const changeEntry = forMembers('post', '/ledger/:id', 'manage-sources', async (asking) => {
  const { c, services, actor } = asking
  const id = idIn(c.req.param('id'))
  if (!id) return notFoundPage(asking)
  const typed = await typedIn(c)
  if (wordsOf(typed, 'act') === 'renew') {
    const outcome = await renewGround(services, actor, id, wordsOf(typed, 'still'))
    return after(asking, typed, 'still', outcome)
  }
  const parsed = parse(Changing, typed)
  const until = dayTyped(typed, 'until')
  const errors: FieldError[] = parsed.type === 'errors' ? [...parsed.errors] : []
  if (until.type !== 'day')
    errors.push({ field: 'until-day', message: 'Give the last day, such as 31 8 2027' })
  if (parsed.type === 'errors' || until.type !== 'day') return page(asking, typed, errors)
  const { because, ...ground } = parsed.value
  return after(
    asking,
    typed,
    'because',
    await changeGround(services, actor, id, { ...ground, expiresOn: until.day }, because),
  )
})

/** Shows the ledger on every school's page, or shows it no more. */
export const publish = forMembers('post', '/ledger/publish', 'manage-sources', async (asking) => {
  const show = wordsOf(await typedIn(asking.c), 'show')
  const outcome = await publishLedger(asking.services, asking.actor, show === 'yes')
  return outcome.type === 'refused'
    ? notFoundPage(asking)
    : asking.c.redirect(`/ledger?done=${outcome.type}`, 303)
})

function after(
  asking: MemberAsking,
  typed: Typed,
  field: string,
  outcome: Reviewed,
): Response | Promise<Response> {
  switch (outcome.type) {
    case 'reviewed':
      return asking.c.redirect('/ledger?done=reviewed', 303)
    case 'refused':
      return page(asking, typed, [{ field, message: outcome.because }])
    case 'not-found':
      return notFoundPage(asking)
  }
}

async function page(asking: MemberAsking, typed: Typed, errors: readonly FieldError[]): Promise<Response> {
  const { c, services, actor, now, csrf } = asking
  const id = idIn(c.req.param('id'))
  const { entry, people } = await asActor(services.database, actor, async (transaction) => ({
    entry: id ? await findEntry(transaction, id) : undefined,
    people: (await listPeople(transaction)).filter(({ left }) => !left),
  }))
  if (!entry) return notFoundPage(asking)
  const changed = 'purpose' in typed
  const [year = '', month = '', day = ''] = entry.expiresOn.split('-')
  const field = fieldsOf(typed, errors)
  const name = nameOf(entry)
  return memberPage(asking, {
    title: name,
    current: '/sources',
    back: { href: '/ledger', text: 'What we listen to, and why' },
    errors,
    children: (
      <>
        <PageHead title={name} caption="What we listen to, and why" />
        <p>
          It is listened to until {fullDay(entry.expiresOn)}
          {entry.stoppedAt && ', and has stopped since'}.
        </p>
        <Panel heading="Renew it for a year" id="renew">
          <Form action={`/ledger/${entry.id}`} csrf={csrf}>
            <input type="hidden" name="act" value="renew" />
            <TextField {...field('still')} label="Why is it still needed?" />
            <Button>Renew it until {fullDay(renewedUntil(dayOf(now)))}</Button>
          </Form>
        </Panel>
        <Panel heading="Or write it down anew" id="anew">
          <Form action={`/ledger/${entry.id}`} csrf={csrf}>
            <TextField
              {...field('purpose')}
              label="What is it for?"
              value={changed ? wordsOf(typed, 'purpose') : entry.purpose}
            />
            <Radios
              name="basis"
              legend="On which lawful basis?"
              value={changed ? wordsOf(typed, 'basis') : entry.basis}
              error={errorFor(errors, 'basis')}
              options={bases.map((value) => ({
                value,
                text: basisWords[value].name,
                hint: basisWords[value].means,
              }))}
            />
            <SelectField
              name="owner"
              label="Who answers for it?"
              error={errorFor(errors, 'owner')}
              value={changed ? wordsOf(typed, 'owner') : (entry.owner ?? '')}
              options={[
                { value: '', text: 'Choose somebody' },
                ...people.map(({ id: value, name: text }) => ({ value, text })),
              ]}
            />
            <DateField
              name="until"
              legend="Until when?"
              hint="Within a year. Then somebody looks at it again."
              value={
                changed
                  ? partsTyped(typed, 'until')
                  : { day: `${Number(day)}`, month: `${Number(month)}`, year }
              }
              error={errorFor(errors, 'until-day')}
            />
            <TextField {...field('because')} label="Why is it still needed, or what has changed?" />
            <Button kind="plain">Write it down</Button>
          </Form>
        </Panel>
      </>
    ),
  })
}
