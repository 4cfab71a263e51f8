/** The behaviour that we take from govuk-frontend, which comes without types. */
declare module 'govuk-frontend' {
  type Behaviour = { moduleName: string; new (element: Element): unknown }
  export const Button: Behaviour
  export const Checkboxes: Behaviour
  export const ErrorSummary: Behaviour
  export const PasswordInput: Behaviour
  export const Radios: Behaviour
  export const SkipLink: Behaviour
}
