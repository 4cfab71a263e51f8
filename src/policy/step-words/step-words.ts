/** What a step is called, and how to do it well: what to mind, and when it is done. */
export type StepWords = { title: string; help: string }
