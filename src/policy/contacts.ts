import type { Heading } from './clause.ts'

/** REL: pupils and the adults of a school. */
export const contacts: Heading = {
  title: 'Pupils and the adults of a school',
  about:
    'By ‘the adults of a school’ we mean staff, local committee members (LCMs), volunteers and contractors.',
  clauses: [
    {
      id: 'REL-1',
      sentence:
        'Pupils and the adults of a school do not become ‘friends’ on social media, do not ask to be, and are not in touch with each other there in any other way.',
      force: 'must',
      binds: ['pupils', 'adults-of-the-school'],
      how: {
        type: 'people',
        because:
          'Birdsong does not yet work with contact between pupils and adults; the headteacher and the DSL deal with it as before.',
      },
    },
    {
      id: 'REL-2',
      sentence:
        'An exception, for a family tie that was there before, say, needs the approval of the headteacher or principal, and is declared when the pupil or the adult joins the school.',
      force: 'must',
      binds: ['pupils', 'adults-of-the-school'],
      how: { type: 'people', because: 'Birdsong keeps no list of exceptions yet; the headteacher does.' },
    },
    {
      id: 'REL-3',
      sentence:
        'An attempt at such contact may be a safeguarding concern or a matter of discipline: a child’s attempt is reported to the DSL, and one by a member of staff to the headteacher.',
      force: 'must',
      binds: ['pupils', 'adults-of-the-school'],
      how: {
        type: 'people',
        because:
          'Birdsong does not yet work with contact between pupils and adults; the headteacher and the DSL deal with it as before.',
      },
    },
    {
      id: 'REL-4',
      sentence:
        'We discourage pupils from following the public accounts of those adults; because that is hard to prevent it is no breach in itself, and it is a reason for adults to stay professional there.',
      force: 'ask',
      binds: ['pupils'],
      how: {
        type: 'people',
        because:
          'Birdsong does not yet work with contact between pupils and adults; the headteacher and the DSL deal with it as before.',
      },
    },
    {
      id: 'REL-5',
      sentence: 'Staff must not follow a pupil’s public account.',
      force: 'must',
      binds: ['staff'],
      how: {
        type: 'people',
        because:
          'Birdsong does not yet work with contact between pupils and adults; the headteacher and the DSL deal with it as before.',
      },
    },
  ],
}
