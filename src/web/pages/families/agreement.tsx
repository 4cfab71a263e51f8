import { Heading } from '../../parts/heading.tsx'
import { type Sentences, ShownClause } from '../policy/sentences.tsx'

/** What a family settles, part by part: a line to begin with, and lines to fill in. */
const parts: readonly { title: string; lines: readonly string[] }[] = [
  { title: 'Beginning', lines: ['We use these apps, games and devices:', 'Before there is a new one, we:'] },
  { title: 'Time', lines: ['On a school day, and at weekends:', 'All phones and tablets are away when:'] },
  {
    title: 'Sharing',
    lines: ['What we may share, and never share:', 'Whom we ask before we post a picture:'],
  },
  {
    title: 'What we see',
    lines: ['If something is frightening or may not be true:', 'Buying and downloading:'],
  },
  { title: 'People', lines: ['Whom we talk and play with:', 'How we are good friends online:'] },
  {
    title: 'If something goes wrong',
    lines: ['We tell:', 'And nobody is told off for telling. Instead we:'],
  },
]

/** The Digital Family Agreement: a sheet to print and fill in together. It is nobody’s to hand in (EDU-4). */
export function Agreement({ sentences }: { sentences: Sentences }) {
  return (
    <section className="agreement" aria-labelledby="agreement">
      <ShownClause id="EDU-2" sentences={sentences} />
      <Heading level={2} id="agreement">
        Our Digital Family Agreement
      </Heading>
      <p>
        Fill it in together, with a pen. Everybody may propose something, and grown-ups promise things, too.
        It is yours: nobody wants it handed in.
      </p>
      <div className="agreement__parts">
        {parts.map(({ title, lines }) => (
          <div className="agreement__part" key={title}>
            <Heading level={3}>{title}</Heading>
            {lines.map((line) => (
              <p className="agreement__line" key={line}>
                {line}
              </p>
            ))}
          </div>
        ))}
      </div>
      <div className="agreement__parts">
        <p className="agreement__line">We grown-ups promise:</p>
        <p className="agreement__line">We children promise:</p>
      </div>
      <div className="agreement__names">
        <p>Signed by all of us:</p>
        <p>Today is:</p>
        <p>We look at it again on:</p>
      </div>
    </section>
  )
}
