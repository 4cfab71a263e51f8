import type { Appointment } from '../../domain/actor.ts'

/** The made-up trust's schools. `aliases` are more words to listen for. */
export const schools = [
  {
    name: 'Larkfield Primary School',
    town: 'Ashdown',
    email: 'office@larkfield.example',
    website: 'https://larkfield.example',
  },
  {
    name: 'Heronbrook Academy',
    town: 'Heronbrook',
    email: 'office@heronbrook.example',
    website: 'https://heronbrook.example',
  },
  { name: 'St Wilfrid’s Infant School', town: 'Ashdown', email: 'office@wilfrids.example', website: null },
] as const

type Made = { name: string; appointments: { role: Appointment['role']; school: 0 | 1 | 2 | null }[] }

/** Made-up people, at least one in every role. The first is the one that a visitor begins as. */
export const people: readonly Made[] = [
  { name: 'Grace Adeyemi', appointments: [{ role: 'headteacher', school: 0 }] },
  { name: 'Tom Hartley', appointments: [{ role: 'dsl', school: 0 }] },
  { name: 'Meera Joshi', appointments: [{ role: 'deputy-dsl', school: 0 }] },
  { name: 'Sally Wren', appointments: [{ role: 'office', school: 0 }] },
  { name: 'Jonah Pike', appointments: [{ role: 'communications', school: 0 }] },
  { name: 'Farid Rahimi', appointments: [{ role: 'headteacher', school: 1 }] },
  { name: 'Ellen Moss', appointments: [{ role: 'dsl', school: 1 }] },
  { name: 'Kasia Nowak', appointments: [{ role: 'communications', school: 1 }] },
  {
    name: 'Ruth Okoro',
    appointments: [
      { role: 'headteacher', school: 2 },
      { role: 'dsl', school: 2 },
    ],
  },
  { name: 'Ben Calloway', appointments: [{ role: 'office', school: 2 }] },
  { name: 'Imogen Hale', appointments: [{ role: 'trust-safeguarding-lead', school: null }] },
  { name: 'Dev Chandra', appointments: [{ role: 'trust-communications', school: null }] },
  { name: 'Nora Finch', appointments: [{ role: 'administrator', school: null }] },
  { name: 'Peter Lund', appointments: [{ role: 'auditor', school: null }] },
]
