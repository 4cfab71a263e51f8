import type { Declaration } from '../../../domain/connector.ts'
import { SummaryList } from '../../parts/summary-list.tsx'

const deletions: Record<Declaration['tells']['deletions'], string> = {
  announced: 'The platform says when something is deleted. Its words are removed here within a day.',
  'when-asked':
    'Posts are looked at again for 30 days. What is gone twice, an hour apart, is removed here within a day.',
  never: 'This source does not say when something is deleted. Things are kept as long as your schedule says.',
}

/** What can be expected of a kind of source, what the platform asks of us, and what it costs. */
export function AboutKind({ declaration }: { declaration: Declaration }) {
  const { hears, terms, costs, tells } = declaration
  return (
    <SummaryList
      rows={[
        { label: 'What it hears', value: hears },
        ...(terms.length > 0
          ? [
              {
                label: 'What its terms ask',
                value: (
                  <ul>
                    {terms.map((term) => (
                      <li key={term}>{term}</li>
                    ))}
                  </ul>
                ),
              },
            ]
          : []),
        { label: 'What it costs', value: costs },
        {
          label: 'What is deleted there',
          value: tells.rereadDays
            ? `${deletions[tells.deletions]} After that they are looked at every ${tells.rereadDays} days.`
            : deletions[tells.deletions],
        },
      ]}
    />
  )
}
