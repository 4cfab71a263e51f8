import { describedBy, Field, type FieldProps } from './field.tsx'

/**
 * A file to send. `accept` names the kinds that the server takes ('image/png,image/jpeg,application/pdf');
 * say them, and the largest size, in the hint as well. Its form needs `files`.
 */
export function FileField(props: FieldProps & { accept: string; several?: boolean }) {
  return (
    <Field {...props} className="file-field">
      <input
        className="govuk-file-upload"
        id={props.name}
        name={props.name}
        type="file"
        accept={props.accept}
        multiple={props.several}
        data-preview=""
        aria-describedby={describedBy(props)}
        aria-invalid={props.error ? true : undefined}
      />
    </Field>
  )
}
