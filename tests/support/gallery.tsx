import type { ReactElement } from 'react'
import type { Match } from '../../src/domain/mention.ts'
import { wordsForLevel } from '../../src/policy/words.ts'
import type { Assets } from '../../src/web/parts/assets.ts'
import { Button, ButtonRow, LinkButton } from '../../src/web/parts/button.tsx'
import { Callout } from '../../src/web/parts/callout.tsx'
import { Checkboxes, Radios } from '../../src/web/parts/choices.tsx'
import type { Cite } from '../../src/web/parts/clause-cite.tsx'
import { Copyable } from '../../src/web/parts/copyable.tsx'
import { DateField } from '../../src/web/parts/date-field.tsx'
import { DecisionPanel } from '../../src/web/parts/decision-panel.tsx'
import { Details } from '../../src/web/parts/details.tsx'
import { Drawn } from '../../src/web/parts/drawing.tsx'
import { Empty } from '../../src/web/parts/empty.tsx'
import { Figure, QrCode } from '../../src/web/parts/figure.tsx'
import { FileField } from '../../src/web/parts/file-field.tsx'
import { FilterBar } from '../../src/web/parts/filter-bar.tsx'
import {
  type Footprint,
  footprintChart,
  footprintLegend,
  tones,
  toneWords,
} from '../../src/web/parts/footprint-chart.ts'
import { errorFor, type FieldError, Fieldset, Form } from '../../src/web/parts/form.tsx'
import { Heading } from '../../src/web/parts/heading.tsx'
import { Columns, Door, Doors, PageHead, Panel, Prose } from '../../src/web/parts/layout.tsx'
import { LetterPreview } from '../../src/web/parts/letter-preview.tsx'
import { LiveRegion, Presence } from '../../src/web/parts/live-region.tsx'
import { type MentionRowProps, MentionRows } from '../../src/web/parts/mention-row.tsx'
import { MentionText } from '../../src/web/parts/mention-text.tsx'
import { Page, type PageProps } from '../../src/web/parts/page.tsx'
import { PasskeyButton } from '../../src/web/parts/passkey.tsx'
import { Question } from '../../src/web/parts/question.tsx'
import { SelectField } from '../../src/web/parts/select-field.tsx'
import { StepCard, StepList } from '../../src/web/parts/step-card.tsx'
import { SummaryList } from '../../src/web/parts/summary-list.tsx'
import { Table } from '../../src/web/parts/table.tsx'
import { Pagination, Tabs } from '../../src/web/parts/tabs.tsx'
import { LevelTag, SeverityTag, StateTag, Tag } from '../../src/web/parts/tag.tsx'
import { PasswordField, TextArea, TextField } from '../../src/web/parts/text-field.tsx'
import { Time } from '../../src/web/parts/time.tsx'
import { Timeline } from '../../src/web/parts/timeline.tsx'

// Every part, and the screens that they make up, with everything in them made up: to be looked at, and tested as a whole.

const now = new Date('2026-11-23T14:20:00Z')
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
const csrf = 'a-token'

const person = {
  name: 'Priya Shah',
  role: 'Headteacher, Oak Hill',
  account: '/account',
  signOut: '/sign-out',
  csrf,
}
const nav = [
  { href: '/inbox', text: 'Inbox', count: 5 },
  { href: '/incidents', text: 'Incidents', count: 2 },
  { href: '/footprint', text: 'Footprint' },
  { href: '/sources', text: 'Sources' },
  { href: '/schools', text: 'Schools' },
  { href: '/people', text: 'People' },
  { href: '/policy', text: 'Policy' },
]
const demonstration = {
  personas: [
    { value: 'p1', text: 'Priya Shah, headteacher at Oak Hill' },
    { value: 'p2', text: 'Tom Brennan, DSL at Oak Hill' },
    { value: 'p3', text: 'Grace Adeyemi, trust safeguarding lead' },
  ],
  persona: 'p1',
  switchAction: '/demonstration/persona',
  removeHref: '/demonstration/remove',
  csrf,
}

const cite = {
  inc2: {
    kind: 'clause',
    id: 'INC-2',
    sentence:
      'A post by a member of the community that is inappropriate, upsetting, violent or abusive: the headteacher or DSL asks for its deletion and expects that promptly.',
    href: '/policy#INC-2',
  },
  g4: {
    kind: 'default',
    id: 'G4',
    sentence: 'Promptly means within 24 hours; within 2 where a child can be identified.',
    href: '/policy#G4',
  },
  orm4: {
    kind: 'clause',
    id: 'ORM-4',
    sentence: 'The footprint is monitored carefully, so that the school knows what is being said.',
    href: '/policy#ORM-4',
  },
  cmp2: {
    kind: 'clause',
    id: 'CMP-2',
    sentence: 'What that does not settle goes through the school’s complaints procedure.',
    href: '/policy#CMP-2',
  },
  inc5: {
    kind: 'clause',
    id: 'INC-5',
    sentence: 'Police or other authorities may be involved where a post may be illegal or dangerous.',
    href: '/policy#INC-5',
  },
  kcsie: {
    kind: 'guidance',
    id: 'KCSIE 2025',
    sentence: 'Whoever is harmed is seen and supported first.',
    href: '/policy#KCSIE',
  },
} satisfies Record<string, Cite>

function found(text: string, words: string, kind: Match['kind'] = 'name'): Match[] {
  const start = text.indexOf(words)
  return start < 0 ? [] : [{ term: words, termWords: words, kind, words, start, end: start + words.length }]
}

type Row = Partial<MentionRowProps> & { text: string; words?: string; kind?: Match['kind']; minutes: number }

const rows: Row[] = [
  {
    text: 'Absolutely disgusting how Oak Hill Primary treated my lad today. That Mr Danson in Year 4 wants sacking, everyone knows what he’s like with the kids. Screenshots to follow, share this far and wide people!!',
    words: 'Oak Hill Primary',
    minutes: 3,
    severity: 'high',
    level: 3,
    author: '@dazza_b.bsky.social',
    source: 'Bluesky',
  },
  {
    text: 'Huge well done to the #OakHillHarriers cross country team, third in the county! 🏃‍♀️🏃',
    words: '#OakHillHarriers',
    kind: 'hashtag',
    minutes: 11,
    author: 'Thornbury Athletics',
    source: 'Bluesky',
  },
  {
    text: 'does anyone know if oak hill is shut tomorrow with the boiler??',
    words: 'oak hill',
    kind: 'alias',
    minutes: 34,
    author: 'Marta K',
    source: 'Seen by the office',
    state: 'in-hand',
    inHandBy: 'Tom Brennan',
    alsoHere: ['Tom Brennan'],
  },
  {
    text: 'Councillors last night backed plans for a zebra crossing on Mill Lane after a three-year campaign by parents and pupils of St Wilfrid’s. The decision, which was welcomed by headteacher Ann Petrov, comes after two near misses in the spring, and follows a petition signed by 1,400 residents.',
    words: 'St Wilfrid’s',
    minutes: 95,
    author: 'Thornbury Gazette',
    source: 'Google Alerts: St Wilfrid’s',
    school: 'St Wilfrid’s Church of England Primary School and Nursery',
    state: 'answered',
    inHandBy: 'Priya Shah',
  },
  {
    text: 'RT @OakHillPri: our Year 6s have been out planting 200 bulbs',
    words: '@OakHillPri',
    kind: 'handle',
    minutes: 140,
    author: '@thornburyinbloom',
    source: 'Bluesky',
    edited: true,
  },
  {
    text: 'Someone needs to go round to the head’s house and sort her out. I know where she parks. Oak Hill have had this coming',
    words: 'Oak Hill',
    minutes: 260,
    severity: 'critical',
    level: 2,
    author: 'unknown_user_88213',
    source: 'Screenshot from a parent',
    state: 'incident',
    inHandBy: 'Grace Adeyemi',
    gone: true,
  },
  {
    text: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft-Oak-Hill-Academy-https://example.org/averyveryveryveryverylongaddress/that/never/ends/at/all',
    words: 'Oak-Hill-Academy',
    minutes: 300,
    author: 'a_name_without_any_spaces_that_goes_on_and_on_and_on_and_on',
    source: 'Oak Hill community page feed',
  },
  {
    text: 'شكرا جزيلا لمدرسة Oak Hill Primary على الاحتفال الجميل',
    words: 'Oak Hill Primary',
    minutes: 1500,
    author: 'أم ليان',
    source: 'Bluesky',
    state: 'answered',
  },
  {
    text: '2 stars. Nice teachers but the office never replies and the car park is a disgrace.',
    minutes: 1620,
    author: null,
    source: 'CSV: reviews November',
    school: 'Mill Lane',
    severity: 'low',
  },
  {
    text: 'Selling: Mill Lane uniform bundle age 7-8, £12, collect',
    words: 'Mill Lane',
    kind: 'alias',
    minutes: 1700,
    author: 'Jo',
    source: 'Bluesky',
    school: 'Mill Lane',
    state: 'set-aside',
  },
  {
    text: 'My daughter came home in tears AGAIN. Mill Lane Juniors say they have a bullying policy, where is it??',
    words: 'Mill Lane Juniors',
    minutes: 1805,
    author: 'Kelly-Ann',
    source: 'Bluesky',
    school: 'Mill Lane',
    severity: 'moderate',
    level: 1,
    state: 'in-hand',
    inHandBy: 'Ann Petrov',
  },
  { text: '', minutes: 1900, author: '@deleted', source: 'Bluesky', gone: true, state: 'set-aside' },
]

function aMention({ words, kind, minutes, ...row }: Row, index: number): MentionRowProps {
  const at = ago(minutes)
  return {
    id: `m-${index}`,
    href: `/mentions/m-${index}`,
    author: 'Somebody',
    source: 'Bluesky',
    school: 'Oak Hill',
    state: 'new',
    level: 0,
    ...row,
    text: row.text || null,
    at,
    now,
    clockOnly: true,
    matches: words ? found(row.text, words, kind) : [],
  }
}

const inboxTabs = [
  { href: '/inbox', text: 'New', count: 5, current: true },
  { href: '/inbox?state=in-hand', text: 'In hand', count: 2 },
  { href: '/inbox?state=answered', text: 'Answered', count: 1204 },
  { href: '/inbox?state=incident', text: 'Incidents', count: 1 },
  { href: '/inbox?state=set-aside', text: 'Set aside', count: 318 },
]

const danger = [
  { value: 'none', text: 'No', hint: 'Unkind or upsetting words, and nothing more' },
  {
    value: 'possible',
    text: 'Perhaps',
    hint: 'A threat, even as a joke; somebody says where a person is to be found',
  },
  { value: 'immediate', text: 'Yes, now', hint: 'Ring 999 before you go on' },
  { value: 'unknown', text: 'I do not know' },
]

const threat = rows[5]!

const letterBody = `Dear [name of the author],

Thank you for talking with me on the telephone this morning. You told me about Leo’s day, and I am looking into it.

Your post of 22 November names a member of our staff and has upset several people. Please delete it by [day and time].

If what I have said does not settle your concern, our complaints procedure is open to you, and the office will gladly help you with it.

Yours sincerely,
Priya Shah
Headteacher`

export const footprint: Footprint = {
  title: 'What was said of the trust’s schools, by week',
  description:
    'Stacked bars for ten weeks. Praise grows from 14 in the first week to 31 in the last; criticism stays between 4 and 12.',
  bars: ['21 Sep', '28 Sep', '5 Oct', '12 Oct', '19 Oct', '26 Oct', '2 Nov', '9 Nov', '16 Nov', '23 Nov'].map(
    (label, week) => ({
      label,
      counts: {
        praise: 14 + week * 2,
        neutral: 22 - (week % 4) * 3,
        criticism: 4 + (week % 5) * 2,
        harmful: week % 3,
        unsorted: week === 9 ? 5 : 0,
      },
    }),
  ),
}

const bySchool: Footprint = {
  title: 'What was said of the trust’s schools, by school',
  description: 'Stacked bars for three schools. Oak Hill is spoken of most, and mostly with praise.',
  bars: [
    { label: 'Oak Hill Primary School', counts: { praise: 120, neutral: 88, criticism: 40, harmful: 3 } },
    {
      label: 'St Wilfrid’s Church of England Primary School and Nursery',
      counts: { praise: 60, neutral: 71, criticism: 12 },
    },
    { label: 'Mill Lane Juniors', counts: { praise: 9, neutral: 30, criticism: 31, harmful: 2 } },
  ],
}

function FootprintFigure({ of }: { of: Footprint }) {
  return (
    <Figure
      title={of.title}
      wide={footprintChart(of, 'wide')}
      narrow={footprintChart(of, 'narrow')}
      legend={footprintLegend(of)}
    >
      <Table
        caption={`${of.title}: the figures`}
        columns={[
          { header: 'When or where', cell: (bar) => bar.label },
          ...tones.map((tone) => ({
            header: toneWords[tone],
            numeric: true,
            cell: (bar: Footprint['bars'][number]) => bar.counts[tone] ?? 0,
          })),
        ]}
        rows={of.bars}
        rowKey={(bar) => bar.label}
        foot={[
          'Together',
          ...tones.map((tone) => of.bars.reduce((sum, bar) => sum + (bar.counts[tone] ?? 0), 0)),
        ]}
      />
    </Figure>
  )
}

const qr =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 5 5"><path fill="#fff" d="M0 0h5v5H0z"/><path stroke="#000" d="M0 .5h2m1 0h2M1 1.5h1m1 0h1M0 2.5h1m2 0h2M0 3.5h3M1 4.5h1m2 0h1"/></svg>'

const signInErrors: FieldError[] = [
  { field: 'email', message: 'Enter your e-mail address, like name@school.sch.uk' },
  { field: 'password', message: 'Enter your password' },
]

const longName =
  'The Thornbury, Alveston, Olveston and Lower Severnside Catholic, Church of England and Community Schools Educational Partnership Multi-Academy Trust (incorporating the former Vale of Berkeley Federation)'

/** The screens, by name. Each is a whole page. */
export function gallery(assets: Assets): Record<string, ReactElement> {
  const frame = {
    assets,
    trust: 'Thornbury Schools Trust',
    person,
    nav,
    demonstration: null,
  } satisfies Partial<PageProps>
  return {
    'sign-in': (
      <Page {...frame} title="Sign in" trust={null} person={null} nav={[]} width="door">
        <Heading level={1}>Sign in</Heading>
        <Form action="/sign-in" csrf={csrf}>
          <TextField
            name="email"
            label="E-mail address"
            type="email"
            autoComplete="username"
            spellCheck={false}
          />
          <PasswordField name="password" label="Password" autoComplete="current-password" />
          <Button>Sign in</Button>
        </Form>
        <PasskeyButton act="sign-in" options="/passkey/options" verify="/passkey/verify" csrf={csrf}>
          Sign in with a passkey
        </PasskeyButton>
        <Details summary="I have forgotten my password" quiet>
          <p>
            Ask whoever looks after Birdsong at your trust for a new link. Links in e-mails never ask for your
            password.
          </p>
        </Details>
      </Page>
    ),
    'sign-in-errors': (
      <Page {...frame} title="Sign in" trust={null} person={null} nav={[]} width="door" errors={signInErrors}>
        <Heading level={1}>Sign in</Heading>
        <Form action="/sign-in" csrf={csrf}>
          <TextField
            name="email"
            label="E-mail address"
            type="email"
            value="priya"
            error={errorFor(signInErrors, 'email')}
          />
          <PasswordField
            name="password"
            label="Password"
            autoComplete="current-password"
            error={errorFor(signInErrors, 'password')}
          />
          <Button>Sign in</Button>
        </Form>
      </Page>
    ),
    welcome: (
      <Page {...frame} title="Welcome" trust={null} nav={[]} width="work">
        <Heading level={1} size="xl">
          Welcome to Birdsong
        </Heading>
        <Prose>
          <p>
            Birdsong hears what is said about your schools online, helps you to answer it fairly, and takes
            you through your policy when something goes wrong.
          </p>
        </Prose>
        <Doors>
          <Door
            title="Set up my trust"
            drawing={<Drawn drawing="nest" />}
            action={<LinkButton href="/setup">Set up my trust</LinkButton>}
          >
            <p>
              Name the trust and its schools, say which words they are known by, and connect a first source.
              About ten minutes.
            </p>
          </Door>
          <Door
            title="Look around first"
            drawing={<Drawn drawing="branch" />}
            action={
              <LinkButton kind="plain" href="/demonstration">
                Open the demonstration
              </LinkButton>
            }
          >
            <p>
              A made-up trust with three schools and some weeks of posts. Nothing in it is real, and one click
              removes it.
            </p>
          </Door>
        </Doors>
      </Page>
    ),
    inbox: (
      <Page
        {...frame}
        title="Inbox"
        width="work"
        current="/inbox"
        demonstration={demonstration}
        notice={{
          type: 'done',
          sentence: 'The post was set aside, with your reason.',
          link: { href: '/undo', text: 'Take it back' },
        }}
      >
        <PageHead
          title="Inbox"
          actions={
            <ButtonRow>
              <LinkButton kind="plain" small href="/mentions/new">
                I saw something
              </LinkButton>
            </ButtonRow>
          }
        />
        <FilterBar action="/inbox" label="Narrow the inbox down">
          <SelectField
            name="school"
            label="School"
            options={[
              { value: '', text: 'All schools' },
              { value: 'w', text: 'St Wilfrid’s Church of England Primary School and Nursery' },
            ]}
          />
          <SelectField
            name="order"
            label="Order"
            options={[
              { value: 'newest', text: 'Newest first' },
              { value: 'urgent', text: 'Most urgent first' },
            ]}
          />
        </FilterBar>
        <LiveRegion id="inbox" address="/inbox/live" one="1 new mention" many="new mentions">
          <Tabs label="Mentions by state" tabs={inboxTabs} />
          <MentionRows heading="Today" rows={rows.slice(0, 7).map(aMention)} />
          <MentionRows
            heading="Yesterday"
            rows={rows.slice(7).map((row, index) => aMention(row, index + 7))}
          />
        </LiveRegion>
        <Pagination what="mentions" newer="/inbox?before=1" older="/inbox?after=2" />
      </Page>
    ),
    'inbox-empty': (
      <Page {...frame} title="Inbox" width="work" current="/inbox" trust={longName}>
        <PageHead title="Inbox" />
        <Tabs label="Mentions by state" tabs={inboxTabs.map((tab) => ({ ...tab, count: 0 }))} />
        <Empty drawing="branch" title="All quiet">
          <p>
            New posts about your schools appear here within seconds of being heard. Four sources are
            listening; the last one was asked at 14:18.
          </p>
          <ButtonRow>
            <LinkButton kind="plain" href="/sources">
              See the sources
            </LinkButton>
            <LinkButton kind="quiet" href="/mentions/new">
              I saw something myself
            </LinkButton>
          </ButtonRow>
        </Empty>
      </Page>
    ),
    mention: (
      <Page
        {...frame}
        title="Is anybody in danger?"
        width="work"
        current="/inbox"
        back={{ href: '/inbox', text: 'Inbox' }}
        errors={[
          { field: 'danger', message: 'Choose whether anybody is in danger, or say that you do not know' },
        ]}
      >
        <Presence address="/mentions/m-5/presence" csrf={csrf} others={['Tom Brennan']} />
        <Columns
          sideLabel="What the policy says"
          side={
            <DecisionPanel
              lines={[
                { label: 'Told first', now: 'The headteacher or the DSL' },
                {
                  label: 'How serious',
                  now: <SeverityTag severity="high" />,
                  before: <SeverityTag severity="moderate" />,
                },
                {
                  label: 'Who may read it',
                  now: <LevelTag level={2} />,
                  before: <LevelTag level={0} />,
                },
                { label: 'A breach?', now: 'Possibly' },
                { label: 'In public', now: 'Do not reply', before: 'A reply is allowed' },
              ]}
              stillToAsk={3}
            />
          }
        >
          <Panel heading="The post" id="post">
            <MentionText
              text={threat.text}
              spans={found(threat.text, 'Oak Hill')}
              url="https://example.org/1"
            />
            <SummaryList
              tight
              rows={[
                { label: 'Written by', value: <bdi>unknown_user_88213</bdi> },
                { label: 'Where', value: 'Screenshot from a parent' },
                { label: 'Posted', value: <Time at={ago(260)} now={now} /> },
                { label: 'School', value: 'Oak Hill' },
              ]}
            />
          </Panel>
          <Panel>
            <Form action="/mentions/m-5/facts" csrf={csrf}>
              <Question
                answers="one"
                name="danger"
                question="Is anybody in danger?"
                why="If somebody may be hurt, the police come first, and nobody asks for the post to be deleted until it has been kept as evidence."
                cites={[cite.inc5]}
                error="Choose whether anybody is in danger, or say that you do not know"
                options={danger}
              />
              <ButtonRow>
                <Button>Continue</Button>
                <LinkButton kind="quiet" href="/inbox">
                  Leave it for now
                </LinkButton>
              </ButtonRow>
            </Form>
          </Panel>
          <Details summary="What you have said so far">
            <SummaryList
              rows={[
                { label: 'What is it about?', value: 'The headteacher', change: { href: '/about' } },
                {
                  label: 'What kind of post is it?',
                  value: 'A threat; abusive',
                  change: { href: '/nature' },
                },
              ]}
            />
          </Details>
        </Columns>
      </Page>
    ),
    incident: (
      <Page
        {...frame}
        title="A post that names a teacher"
        width="work"
        current="/incidents"
        back={{ href: '/incidents', text: 'Incidents' }}
      >
        <PageHead
          caption="Incident 7KQ-4MZ, Oak Hill"
          title="A post that names a teacher"
          tags={
            <>
              <SeverityTag severity="high" />
              <LevelTag level={3} />
              <span>Led by Priya Shah (you)</span>
            </>
          }
          actions={
            <ButtonRow>
              <LinkButton kind="plain" small href="/evidence">
                Add evidence
              </LinkButton>
              <LinkButton kind="plain" small href="/close">
                Close
              </LinkButton>
            </ButtonRow>
          }
        />
        <Columns
          sideLabel="Who may read this, and what happened"
          side={
            <>
              <Panel heading="Who may read this" id="who">
                <p>
                  <LevelTag level={3} />
                </p>
                <p>{wordsForLevel(3).who} What others may not read leaves no trace for them.</p>
              </Panel>
              <Panel heading="What happened" id="what-happened">
                <Timeline
                  now={now}
                  happenings={[
                    {
                      id: '4',
                      at: ago(40),
                      who: 'Priya Shah',
                      what: 'kept a screenshot as evidence',
                      icon: 'tick',
                    },
                    {
                      id: '3',
                      at: ago(65),
                      who: 'Priya Shah',
                      what: 'skipped “Hide it on our own page”',
                      detail: 'It is not on our page.',
                    },
                    {
                      id: '2',
                      at: ago(90),
                      who: null,
                      what: 'looked again: the post is still there',
                      icon: 'eye',
                    },
                    {
                      id: '1',
                      at: ago(1560),
                      who: 'Tom Brennan',
                      what: 'opened this incident from a mention',
                      icon: 'incident',
                    },
                  ]}
                />
              </Panel>
            </>
          }
        >
          <Panel heading="The post" id="post">
            <MentionText text={rows[0]!.text} spans={found(rows[0]!.text, 'Oak Hill Primary')} />
            <p>
              <a href="/mentions/m-0">Open the mention</a>
            </p>
          </Panel>
          <Heading level={2}>What is to be done</Heading>
          <StepList>
            <StepCard
              number={1}
              title="Write down what was said, where and by whom"
              state="done"
              force="must"
              owner="Headteacher"
              due={null}
              now={now}
              settled={{ by: 'Priya Shah', at: ago(90) }}
              cites={[cite.orm4]}
            />
            <StepCard
              number={2}
              title="Keep a copy as evidence"
              state="done"
              force="must"
              owner="Headteacher"
              due={null}
              now={now}
              settled={{ by: 'Priya Shah', at: ago(40) }}
              cites={[cite.inc2]}
            />
            <StepCard
              number={3}
              title="Hide it on our own page"
              state="not-applicable"
              force="must"
              owner="Communications"
              due={null}
              now={now}
              settled={{ by: 'Priya Shah', at: ago(65), reason: 'It is not on our page.' }}
              cites={[cite.inc2]}
            />
            <StepCard
              number={4}
              title="See that Mr Danson is all right"
              state="done"
              force="must"
              owner="Headteacher"
              due={ago(30)}
              now={now}
              settled={{ by: 'Priya Shah', at: ago(50) }}
              cites={[cite.kcsie]}
            />
            <StepCard
              number={5}
              next
              title="Talk with the author in private"
              state="to-do"
              force="must"
              owner="Headteacher or DSL"
              due={ago(30)}
              now={now}
              cites={[cite.inc2, cite.g4]}
            >
              <p>
                Ring rather than write. Hear what is behind it first: most posts come down after a call in
                which somebody listened.
              </p>
              <Form action="/steps/5" csrf={csrf}>
                <TextArea
                  name="note"
                  label="What came of it"
                  hint="Facts, not opinions: others may read this one day."
                  rows={3}
                  optional
                />
                <ButtonRow>
                  <Button name="state" value="done">
                    It is done
                  </Button>
                  <Button kind="plain" name="state" value="skipped">
                    Skip it
                  </Button>
                  <Button kind="quiet" name="state" value="not-applicable">
                    It does not apply
                  </Button>
                </ButtonRow>
              </Form>
            </StepCard>
            <StepCard
              number={6}
              title="Ask for the post to be deleted"
              state="to-do"
              force="must"
              owner="Headteacher or DSL"
              due={new Date('2026-11-24T15:30:00Z')}
              now={now}
              waitsFor={['Talk with the author in private']}
              cites={[cite.inc2, cite.g4]}
            />
            <StepCard
              number={7}
              title="See whether it is gone"
              state="to-do"
              force="must"
              owner="Headteacher or DSL"
              due={new Date('2026-11-25T15:30:00Z')}
              now={now}
              waitsFor={['Ask for the post to be deleted']}
              cites={[cite.inc2]}
            />
            <StepCard
              number={8}
              title="Report it to the platform"
              state="skipped"
              force="may"
              owner="Communications"
              due={null}
              now={now}
              settled={{ by: 'Priya Shah', at: ago(20), reason: 'We talk with the parent first.' }}
              cites={[cite.inc2]}
            />
            <StepCard
              number={9}
              title="Point to the complaints procedure"
              state="to-do"
              force="may"
              owner="Headteacher"
              due={null}
              now={now}
              cites={[cite.cmp2]}
            />
          </StepList>
        </Columns>
      </Page>
    ),
    letter: (
      <Page
        {...frame}
        title="Ask for the post to be deleted"
        current="/incidents"
        back={{ href: '/incidents/1', text: 'The incident' }}
      >
        <Heading level={1} caption="Step 6 of incident 7KQ-4MZ">
          Ask for the post to be deleted
        </Heading>
        <LetterPreview
          letter={{
            from: 'Priya Shah <head@oakhill.example>',
            to: '[address of the author]',
            subject: 'Your post of 22 November',
            body: letterBody,
          }}
        />
        <ButtonRow>
          <Button disabled>Send</Button>
          <LinkButton kind="plain" href="/edit">
            Change it
          </LinkButton>
        </ButtonRow>
      </Page>
    ),
    footprint: (
      <Page {...frame} title="Footprint" width="work" current="/footprint">
        <PageHead title="Footprint" />
        <FilterBar action="/footprint" label="Choose a period">
          <SelectField
            name="by"
            label="By"
            options={[
              { value: 'week', text: 'Week' },
              { value: 'school', text: 'School' },
              { value: 'source', text: 'Source' },
            ]}
          />
          <SelectField name="period" label="Period" options={[{ value: 'term', text: 'This term' }]} />
        </FilterBar>
        <Panel>
          <FootprintFigure of={footprint} />
        </Panel>
        <Panel>
          <FootprintFigure of={bySchool} />
        </Panel>
      </Page>
    ),
    sources: (
      <Page {...frame} title="Sources" width="work" current="/sources">
        <PageHead title="Sources" actions={<LinkButton href="/sources/new">Connect a source</LinkButton>} />
        <Callout kind="warning" title="One source cannot be reached">
          <p>
            “Oak Hill community page” answered with a web page instead of a feed.{' '}
            <a href="/sources/2">See what to do</a>.
          </p>
        </Callout>
        <Table
          caption="What Birdsong listens to"
          columns={[
            { header: 'Source', cell: (source: string[]) => <a href="/sources/1">{source[0]}</a> },
            { header: 'Kind', cell: (source) => source[1] },
            {
              header: 'State',
              cell: (source) => (
                <Tag
                  tone={source[2] === 'Listening' ? 'green' : 'orange'}
                  icon={source[2] === 'Listening' ? 'tick' : 'warning'}
                >
                  {source[2]}
                </Tag>
              ),
            },
            { header: 'Last heard', cell: () => <Time at={ago(12)} now={now} /> },
            { header: 'This week', numeric: true, cell: (source) => source[3] },
          ]}
          rows={[
            ['Bluesky', 'Network', 'Listening', '1,204'],
            ['Google Alerts: “Oak Hill Primary”', 'Feed', 'Listening', '14'],
            ['Oak Hill community page', 'Feed', 'In trouble', '0'],
          ]}
          rowKey={(source) => source[0]!}
        />
      </Page>
    ),
    parts: (
      <Page
        {...frame}
        title="Every part"
        width="work"
        person={{
          ...person,
          name: 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh, Aloysia Maria',
          role: 'Deputy designated safeguarding lead, St Wilfrid’s Church of England Primary School and Nursery',
        }}
        notice={{
          type: 'problem',
          sentence: 'The letter was not sent: the mail server refused the address.',
        }}
      >
        <PageHead title="Every part" caption="For designers" tags={<StateTag state="new" />} />
        <Panel heading="Tags" id="tags">
          <p>
            {(['new', 'in-hand', 'answered', 'incident', 'set-aside'] as const).map((state) => [
              <StateTag key={state} state={state} />,
              ' ',
            ])}
          </p>
          <p>
            {(['info', 'low', 'moderate', 'high', 'critical'] as const).map((severity) => [
              <SeverityTag key={severity} severity={severity} />,
              ' ',
            ])}
          </p>
          <p>{([0, 1, 2, 3, 4, 5] as const).map((level) => [<LevelTag key={level} level={level} />, ' '])}</p>
        </Panel>
        <Panel heading="Messages" id="messages">
          {(['info', 'warning', 'danger', 'default', 'good'] as const).map((kind) => (
            <Callout kind={kind} key={kind}>
              <p>
                A sentence that says what happened, and <a href="/what">what to do</a>.
              </p>
            </Callout>
          ))}
          <Details summary="More about this">
            <p>More about this, for those who want it.</p>
          </Details>
        </Panel>
        <Panel heading="Buttons" id="buttons">
          <ButtonRow>
            <Button>Main</Button>
            <Button kind="plain">Plain</Button>
            <Button kind="warn">Warn</Button>
            <Button kind="quiet">Quiet</Button>
            <Button disabled>Disabled</Button>
          </ButtonRow>
          <ButtonRow>
            <Button small icon="tick">
              Small
            </Button>
            <Button small kind="plain" about="mention by Jo">
              Take in hand
            </Button>
          </ButtonRow>
        </Panel>
        <Panel heading="Fields" id="fields">
          <Form action="/parts" csrf={csrf} files>
            <Fieldset legend="About the post" hint="As much as you know.">
              <TextField
                name="url"
                label="Where it is"
                hint="The post’s own address, if you have it"
                type="url"
                optional
              />
              <TextArea
                name="words"
                label="What it says"
                error="Enter what the post says, or attach a picture of it"
                value=""
              />
              <DateField
                name="seen"
                legend="When did you see it?"
                hint="For example, 23 11 2026"
                value={{ day: '31', month: '2' }}
                error="February has no 31st: check the day"
              />
              <Radios
                name="share"
                legend="Where was it shared?"
                inline
                options={[
                  { value: 'public', text: 'In public' },
                  { value: 'private', text: 'In a private group' },
                ]}
                value="public"
              />
              <Checkboxes
                name="about"
                legend="Who is it about?"
                hint="All that hold"
                options={[
                  { value: 'school', text: 'The school' },
                  {
                    value: 'staff',
                    text: 'A member of staff',
                    reveal: <TextField name="which" label="Which one?" width={20} />,
                  },
                  { value: 'none', text: 'None of these', disabled: true },
                ]}
                values={['staff']}
              />
              <FileField
                name="picture"
                label="A picture of it"
                hint="PNG, JPEG or PDF, up to 10 MB. Never of a child without clothes: ring your DSL instead."
                accept="image/png,image/jpeg,application/pdf"
              />
            </Fieldset>
            <Button>Send</Button>
          </Form>
        </Panel>
        <Panel heading="Second factor" id="second">
          <QrCode svg={qr} label="Code for your authenticator app" />
          <p>
            Or type this key: <Copyable text="JBSW Y3DP EHPK 3PXP" label="the key" />
          </p>
        </Panel>
        <Empty drawing="nest" title="No sources yet">
          <p>What you connect appears here, with how it is doing.</p>
        </Empty>
        <Empty drawing="letter" title="No letters yet">
          <p>Letters that were sent appear here.</p>
        </Empty>
      </Page>
    ),
  }
}
