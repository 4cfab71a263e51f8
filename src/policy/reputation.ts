import type { Heading } from './clause.ts'

/** ORM: what is said about our schools. */
export const reputation: Heading = {
  title: 'What is said about our schools',
  about: 'How a school is seen online matters to the children in it.',
  clauses: [
    {
      id: 'ORM-1',
      sentence:
        'Our digital footprint is everything that anybody can see or read about a school online, and looking after our good name means knowing that footprint and taking care of it.',
      force: 'must',
      binds: ['school'],
      how: {
        type: 'executed',
        by: 'footprint',
        sentence:
          'Shows what was said about each school in a period, praise beside criticism, by school and by source.',
      },
    },
    {
      id: 'ORM-2',
      sentence:
        'Parents look a school up online before they apply for a place, and those who prepare an inspection look at what is said about it there, too.',
      force: 'info',
      binds: ['school'],
      how: { type: 'shown', where: 'on the policy page' },
    },
    {
      id: 'ORM-3',
      sentence:
        'Bad publicity nearly always disrupts a school’s work, and there is help: about half of the cases that come to POSH, the online safety helpline for professionals (helpline@saferinternet.org.uk), are about the good name of a school or of somebody who works there.',
      force: 'info',
      binds: ['school'],
      how: {
        type: 'shown',
        where: 'on the policy page; the step ‘Ask POSH for support’ gives the helpline’s address',
      },
    },
    {
      id: 'ORM-4',
      sentence:
        'We keep a careful eye on what is said online about our schools, so that we know it in good time.',
      force: 'must',
      binds: ['school'],
      how: {
        type: 'executed',
        by: 'listening',
        sentence:
          'Reads the sources that the trust has connected and finds the posts that name one of its schools; it refuses to watch a person.',
      },
    },
    {
      id: 'ORM-5',
      sentence: 'Whether people praise us or criticise us, our answer is fair and responsible.',
      force: 'must',
      binds: ['school'],
      how: {
        type: 'executed',
        by: 'decide',
        sentence:
          'Asks for a fair answer to praise and to criticism alike, and rules out a deletion request, a report to the platform and the police where it is nothing worse; the words of the answer are a person’s.',
      },
    },
  ],
}
