import { Button } from './button.tsx'
import { Form } from './form.tsx'
import { SelectField, type SelectOption } from './select-field.tsx'

export type Demonstration = {
  /** Whom one looks around as: their id, name and role. */
  personas: readonly SelectOption[]
  persona: string
  switchAction: string
  removeHref: string
  csrf: string
}

/** On every page of a demonstration: that all of it is made up, whose eyes one sees it with, and the way out. */
export function DemonstrationBanner({ personas, persona, switchAction, removeHref, csrf }: Demonstration) {
  return (
    <section className="demonstration" aria-label="Demonstration">
      <div className="demonstration__inner">
        <p className="demonstration__words">
          <strong>Demonstration.</strong> Every school, person and post here is made up.{' '}
          <a href={removeHref}>Remove it</a>
        </p>
        <Form
          action={switchAction}
          csrf={csrf}
          className="demonstration__form"
          label="See it as somebody else"
        >
          <SelectField name="persona" label="See it as" options={personas} value={persona} />
          <Button kind="plain" small>
            Switch
          </Button>
        </Form>
      </div>
    </section>
  )
}
