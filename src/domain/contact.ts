/** Whom a trust, or one of its schools, wants at hand: their part is the same everywhere, the person is not. */
export const contactKinds = ['safeguarding-lead', 'data-protection-officer', 'press', 'out-of-hours'] as const
export type ContactKind = (typeof contactKinds)[number]

/** Somebody to turn to, as it is written down; what nobody wrote down is empty. */
export type Contact = { name: string; phone: string; email: string }

/** The contacts of the trust, or of one school. */
export type Contacts = { readonly [Kind in ContactKind]?: Contact }
