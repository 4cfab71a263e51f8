import type { ColumnType, Generated } from 'kysely'
import type { Wording } from '../domain/policy-version.ts'

// PostgreSQL's tables as Kysely knows them; schema.test.ts compares them with the migrated database.

type Json<Value> = ColumnType<Value, string, string>

/** JSON with a default in the database. */
type JsonByDefault<Value> = ColumnType<Value, string | undefined, string>

/** A column that the application writes once. */
type Fixed<Value> = ColumnType<Value, Value, never>

type StoredTry = { at: string; works: boolean; findings: StoredFinding[]; found: string[] }
type StoredReadBack = { at: string; findings: StoredFinding[]; endsAt: string | null }
type StoredFinding = { type: string; sentence: string; from?: string; to?: string }

export type Schema = {
  trusts: {
    id: Fixed<string>
    name: string
    demonstration: Fixed<boolean>
    drill_of: ColumnType<string | null, string | null | undefined, never>
    created_at: Fixed<Date>
    event_count: ColumnType<string, number | undefined, number>
    event_head: Generated<string>
  }
  schools: {
    id: Fixed<string>
    trust_id: Fixed<string>
    name: string
    town: string | null
    email: string | null
    website: string | null
    created_at: Fixed<Date>
    slug: Fixed<string>
    /** By its name in the program's list. */
    colour: Generated<string>
    urn: ColumnType<string | null, string | null | undefined, string | null>
  }
  answered_ties: {
    trust_id: Fixed<string>
    key: Fixed<string>
    school_id: string
    answered_at: Date
  }
  rescans: {
    id: Fixed<string>
    trust_id: Fixed<string>
    school_id: Fixed<string>
    last_event: Fixed<string>
    at_event: Generated<string>
    total: Fixed<number>
    done: Generated<number>
    found: Generated<number>
    began_at: Fixed<Date>
    ended_at: Date | null
  }
  registered_schools: {
    trust_id: Fixed<string>
    urn: Fixed<string>
    name: Fixed<string>
    street: Fixed<string | null>
    locality: Fixed<string | null>
    town: Fixed<string | null>
    county: Fixed<string | null>
    authority: Fixed<string | null>
    postcode: Fixed<string | null>
    phase: Fixed<string | null>
    website: Fixed<string | null>
    open: Fixed<boolean>
    /** Its name in plain words, worked out by the database. */
    words: ColumnType<string[], never, never>
  }
  closed_days: {
    id: Fixed<string>
    trust_id: Fixed<string>
    school_id: string
    name: string
    first_day: string
    last_day: string
  }
  people: {
    id: Fixed<string>
    trust_id: Fixed<string>
    name: string
    email: string
    password_hash: string | null
    authenticator_secret: string | null
    authenticator_step: ColumnType<string | null, number | null | undefined, number | null>
    created_at: Fixed<Date>
    left_at: Date | null
  }
  appointments: {
    id: Fixed<string>
    trust_id: Fixed<string>
    person_id: string
    school_id: string | null
    role: string
  }
  passkeys: {
    id: Fixed<string>
    trust_id: Fixed<string>
    person_id: string
    name: string
    public_key: Buffer
    counter: ColumnType<string, number, number>
    transports: string[]
    created_at: Fixed<Date>
    used_at: Date | null
  }
  sessions: {
    token_hash: Fixed<string>
    trust_id: string | null
    person_id: string | null
    founder: boolean
    looking_as: string | null
    looking_in: string | null
    drill_id: string | null
    confirmed_at: Date | null
    challenge: string | null
    created_at: Fixed<Date>
    expires_at: Date
  }
  sign_in_links: {
    token_hash: Fixed<string>
    trust_id: string | null
    person_id: string | null
    created_at: Fixed<Date>
    expires_at: Date
    used_at: Date | null
  }
  sign_in_attempts: { key_hash: string; at: Date }
  watch_terms: {
    id: Fixed<string>
    trust_id: Fixed<string>
    school_id: string
    kind: string
    words: string
    created_at: Fixed<Date>
    stopped_at: ColumnType<Date | null, Date | null | undefined, Date | null>
  }
  sources: {
    id: Fixed<string>
    trust_id: Fixed<string>
    school_id: string | null
    kind: Fixed<string>
    name: string
    address: string | null
    every_seconds: Generated<number>
    paused: Generated<boolean>
    removed_at: Date | null
    created_at: Fixed<Date>
    cursor: JsonByDefault<Record<string, string | number | null>>
    leased_by: string | null
    leased_until: Date | null
    due_at: Date
    health: Generated<string>
    failures: Generated<number>
    findings: JsonByDefault<StoredFinding[]>
    asked_at: Date | null
    heard_at: Date | null
    settings: JsonByDefault<Record<string, string>>
    intake: Generated<string>
    outcome: string | null
    tried: ColumnType<StoredTry | null, string | null | undefined, string | null>
    account: string | null
    read_back: ColumnType<StoredReadBack | null, string | null | undefined, string | null>
  }
  replies: {
    id: Fixed<string>
    trust_id: Fixed<string>
    mention_id: Fixed<string>
    source_id: string
    key: Fixed<string>
    text: string
    state: string
    answer: string | null
    written_by: string | null
    written_at: Date
    approved_at: Date | null
    armed_at: Date | null
    looked: Generated<number>
    sent_at: Date | null
    external_id: string | null
    url: string | null
  }
  term_versions: { trust_id: Fixed<string>; version: string }
  source_secrets: { source_id: Fixed<string>; trust_id: Fixed<string>; sealed: string; sealed_at: Date }
  source_spending: {
    source_id: Fixed<string>
    trust_id: Fixed<string>
    period: Fixed<string>
    spent: ColumnType<string, number, number>
  }
  rechecks: {
    mention_id: Fixed<string>
    trust_id: Fixed<string>
    source_id: Fixed<string>
    round: Generated<number>
    due_at: Date
    seems_gone_at: Date | null
  }
  hosts: { host: string; free_at: Date }
  reading_places: {
    source_id: Fixed<string>
    trust_id: Fixed<string>
    read_to: ColumnType<string, string | undefined>
  }
  raw_events: {
    id: Generated<string>
    trust_id: Fixed<string>
    source_id: Fixed<string>
    external_id: Fixed<string>
    external_version: Fixed<string>
    kind: Fixed<string>
    body: string
    received_at: Fixed<Date>
    parked_because: string | null
    no_report_because: string | null
    local_id: string | null
  }
  mentions: {
    id: Fixed<string>
    reference: Fixed<string>
    trust_id: Fixed<string>
    school_id: string
    source_id: Fixed<string>
    external_id: Fixed<string>
    author_id: string | null
    author: string | null
    url: string | null
    title: string | null
    text: string | null
    text_hash: string
    matches: JsonByDefault<unknown[]>
    published_at: Date | null
    noticed_at: Date
    edited_at: Date | null
    gone_at: Date | null
    gone_reason: string | null
    state: Generated<string>
    urgency: Generated<number>
    level: Generated<number>
    kept_from: Generated<string[]>
    shared_with: Generated<string[]>
    lowering: ColumnType<object | null, string | null | undefined, string | null>
    facts: JsonByDefault<Record<string, unknown>>
    in_hand_by: string | null
    set_aside_because: string | null
    changed_at: Date
    gathered_under: string | null
    in_rush: Generated<boolean>
    apart: ColumnType<boolean, never, never>
    judged_as: string | null
    judged_severity: number | null
    judgement: ColumnType<object | null, string | null | undefined, string | null>
  }
  judgement_models: { sha256: Fixed<string>; bytes: Fixed<Buffer>; added_at: Fixed<Date> }
  school_judging: { school_id: Fixed<string>; trust_id: Fixed<string>; active: boolean; changed_at: Date }
  judging_ways: {
    id: Fixed<string>
    trust_id: Fixed<string>
    school_id: Fixed<string>
    model: Fixed<string>
    head: ColumnType<number[] | null, string | null, never>
    measured: ColumnType<object | null, string | null, never>
    state: string
    made_at: Fixed<Date>
  }
  judged_beside: {
    way_id: Fixed<string>
    mention_id: Fixed<string>
    trust_id: Fixed<string>
    judged_as: string
    judged_severity: number
  }
  second_opinion_setups: {
    trust_id: Fixed<string>
    active: boolean
    address: string
    model: string
    sealed_key: string | null
    most_a_month: number
    changed_at: Date
  }
  second_opinions: {
    id: Fixed<string>
    trust_id: Fixed<string>
    mention_id: Fixed<string>
    masked: string | null
    asked_by: string | null
    asked_at: Fixed<Date>
    answered_at: Date | null
    category: string | null
    severity: number | null
    words: string | null
    trouble: string | null
  }
  judgement_answers: {
    id: Fixed<string>
    trust_id: Fixed<string>
    school_id: Fixed<string>
    mention_id: Fixed<string>
    person_id: string | null
    at: Date
    suggested: string
    suggested_severity: number
    abstained: boolean
    right_category: string
    right_severity: number | null
    pieces: number[]
    logarithms: number[]
  }
  mention_versions: {
    id: Generated<string>
    trust_id: Fixed<string>
    mention_id: Fixed<string>
    title: string | null
    text: string | null
    seen_until: Date
  }
  tombstones: {
    trust_id: Fixed<string>
    source_id: Fixed<string>
    external_id: Fixed<string>
    version: string
    at: Date
  }
  presences: { trust_id: Fixed<string>; mention_id: Fixed<string>; person_id: Fixed<string>; seen_at: Date }
  incidents: {
    id: Fixed<string>
    reference: Fixed<string>
    trust_id: Fixed<string>
    school_id: Fixed<string>
    mention_id: string | null
    title: string
    facts: Json<Record<string, unknown>>
    decision: Json<Record<string, unknown>>
    policy_version: string
    severity: string
    level: number
    kept_from: Generated<string[]>
    shared_with: Generated<string[]>
    owner: string | null
    lowering: ColumnType<object | null, string | null, string | null>
    opened_at: Date
    closed_at: Date | null
    outcome: string | null
    lessons: string | null
    gone_at: Date | null
    checks: JsonByDefault<unknown[]>
    concern: ColumnType<object | null, string | null, string | null>
    /** When somebody is reminded of a promise next. */
    promise_due: Date | null
  }
  steps: {
    trust_id: Fixed<string>
    incident_id: Fixed<string>
    position: number
    do: string
    by: string
    force: string
    due_at: Date | null
    after: string[]
    basis: string[]
    state: string
    reason: string | null
    settled_by: string | null
    settled_at: Date | null
    reminded_at: Date | null
  }
  evidence: {
    id: Fixed<string>
    trust_id: Fixed<string>
    mention_id: string | null
    incident_id: string | null
    description: string
    media_type: string | null
    bytes: Buffer | null
    sha256: string
    added_by: string | null
    added_at: Date
    sealed: Generated<boolean>
  }
  mail_files: {
    trust_id: Fixed<string>
    raw_event_id: Fixed<string>
    sha256: Fixed<string>
    name: Fixed<string>
    media_type: Fixed<string>
    bytes: Fixed<Buffer>
  }
  unplaced_mail: {
    id: Fixed<string>
    trust_id: Fixed<string>
    raw_event_id: Fixed<string>
    source_id: Fixed<string>
    external_id: Fixed<string>
    author: Fixed<string | null>
    url: Fixed<string | null>
    title: Fixed<string | null>
    text: Fixed<string>
    published_at: Fixed<Date | null>
    noticed_at: Fixed<Date>
    level: Fixed<number>
  }
  letters: {
    id: Fixed<string>
    trust_id: Fixed<string>
    incident_id: Fixed<string>
    do: string
    to_address: string
    subject: string
    body: string
    message_id: string
    state: string
    answer: string | null
    written_by: string | null
    written_at: Date
    sent_at: Date | null
  }
  notices: {
    id: Fixed<string>
    trust_id: Fixed<string>
    person_id: Fixed<string>
    incident_id: string | null
    mention_id: string | null
    sentence: string
    at: Fixed<Date>
    read_at: Date | null
    source_id: ColumnType<string | null, string | null | undefined, never>
  }
  drills: {
    id: Fixed<string>
    trust_id: Fixed<string>
    school_id: Fixed<string>
    occurrence: Fixed<string>
    truth: ColumnType<Record<string, unknown> | null, string | null, never>
    named: Fixed<boolean>
    started_by: string | null
    started_at: Fixed<Date>
    took_part: Generated<string[]>
    ended_at: Date | null
    result: ColumnType<object | null, string | null | undefined, string>
  }
  policy_versions: {
    trust_id: Fixed<string>
    number: Fixed<number>
    wording: ColumnType<Wording, string, never>
    text: Fixed<string>
    hash: Fixed<string>
    in_force_from: Fixed<string>
    approved_by: Fixed<string>
    approved_on: Fixed<string>
    changed: Fixed<string>
    entered_by: Fixed<string | null>
    entered_at: Fixed<Date>
  }
  policy_drafts: {
    trust_id: Fixed<string>
    wording: Json<Wording>
    changed_by: string | null
    changed_at: Date
  }
  settings: {
    trust_id: Fixed<string>
    number: Fixed<number>
    name: Fixed<string>
    act: Fixed<string>
    value: ColumnType<unknown, string | null, never>
    person_id: Fixed<string | null>
    at: Fixed<Date>
  }
  translations: {
    trust_id: Fixed<string>
    number: Fixed<number>
    language: Fixed<string>
    key: Fixed<string>
    act: Fixed<string>
    words: Fixed<string | null>
    english: Fixed<string | null>
    person_id: Fixed<string | null>
    at: Fixed<Date>
  }
  proofs: {
    id: Fixed<string>
    trust_id: Fixed<string>
    begun_by: Fixed<string | null>
    begun_at: Fixed<Date>
    policy_version: Fixed<string>
    pack_hash: Fixed<string>
    done: Generated<number>
    cases: Generated<number>
    heard_at: Date
    ended_at: ColumnType<Date | null, Date | null | undefined, Date>
    proof: ColumnType<object | null, string | null | undefined, string | null>
  }
  guide_pages: {
    id: Fixed<string>
    trust_id: Fixed<string>
    school_id: Fixed<string | null>
    shown: ColumnType<object | null, string | null, string | null>
    waiting: ColumnType<object | null, string | null, string | null>
    retired: boolean
    version: number
    at: Date
  }
  guide_acts: {
    page_id: Fixed<string>
    trust_id: Fixed<string>
    number: Fixed<number>
    act: Fixed<string>
    words: ColumnType<object | null, string | null, never>
    person_id: Fixed<string | null>
    at: Fixed<Date>
  }
  lessons_taught: {
    id: Fixed<string>
    trust_id: Fixed<string>
    school_id: Fixed<string>
    lesson: string
    year_groups: number[]
    classes: string | null
    taught_on: string
    taught_by: string
    how_it_went: string | null
    recorded_by: Fixed<string | null>
    recorded_at: Fixed<Date>
    version: Generated<number>
    withdrawn_at: ColumnType<Date | null, Date | null | undefined, Date | null>
  }
  installation: { secret: Fixed<Buffer> }
  reports: {
    id: Fixed<string>
    trust_id: Fixed<string>
    school_id: Fixed<string>
    mention_id: Fixed<string>
    receipt_hash: Fixed<string>
    door: Fixed<string>
    read_by: Fixed<string>
    teller: ColumnType<object, string, never>
    told_at: Fixed<Date>
    read_at: ColumnType<Date | null, Date | null | undefined, Date>
  }
  report_messages: {
    id: Fixed<string>
    position: ColumnType<string, never, never>
    trust_id: Fixed<string>
    report_id: Fixed<string>
    from_school: Fixed<boolean>
    kind: Fixed<string>
    words: Fixed<string>
    person_id: Fixed<string | null>
    at: Fixed<Date>
  }
  report_bands: {
    trust_id: Fixed<string>
    school_id: Fixed<string>
    mention_id: Fixed<string>
    band: Fixed<number>
    at: Fixed<Date>
  }
  quotas: {
    trust_id: Fixed<string>
    school_id: Fixed<string>
    what: Fixed<string>
    network: Fixed<string>
    started_at: Date
    count: number
  }
  spent_tickets: {
    ticket: Fixed<string>
    trust_id: Fixed<string>
    until: Fixed<Date>
  }
  shared: {
    token_hash: Fixed<string>
    trust_id: string | null
    person_id: string | null
    words: Fixed<string>
    link: Fixed<string | null>
    media_type: Fixed<string | null>
    bytes: Fixed<Buffer | null>
    left_out: Fixed<string | null>
    shared_at: Fixed<Date>
    expires_at: Fixed<Date>
  }
  grounds: {
    id: Generated<string>
    trust_id: Fixed<string>
    source_id: Fixed<string | null>
    term_id: Fixed<string | null>
    purpose: string
    basis: Generated<string>
    owner_id: string | null
    since: Fixed<Date>
    expires_on: string
    used_at: Date | null
    reviewed_at: Date | null
    reviewed_by: string | null
    review: string | null
    warned: number | null
    stopped_at: Date | null
  }
  searches: {
    id: Fixed<string>
    trust_id: Fixed<string>
    person_id: Fixed<string | null>
    at: Fixed<Date>
    words: Fixed<string>
    found: Fixed<number>
    incident_id: Fixed<string | null>
  }
  ledger_publications: {
    position: ColumnType<string, never, never>
    trust_id: Fixed<string>
    at: Fixed<Date>
    published: Fixed<boolean>
    person_id: Fixed<string | null>
  }
  source_gaps: {
    id: Fixed<string>
    trust_id: Fixed<string>
    source_id: Fixed<string>
    from_at: Fixed<Date | null>
    to_at: Fixed<Date>
    because: Fixed<string>
    filled_at: ColumnType<Date | null, Date | null | undefined, Date>
    noted_at: Fixed<Date>
    filled_how: ColumnType<string | null, string | null | undefined, string>
  }
  delivery_days: {
    source_id: Fixed<string>
    trust_id: Fixed<string>
    day: Fixed<string>
    items: number
    first_at: Fixed<Date>
    last_at: Date
    silence: Generated<number>
  }
  source_states: {
    id: Fixed<string>
    trust_id: Fixed<string>
    source_id: Fixed<string>
    state: Fixed<string>
    sentence: Fixed<string>
    since: Fixed<Date>
    until: ColumnType<Date | null, Date | null | undefined, Date>
  }
  storm_bands: {
    band: Fixed<string>
    trust_id: Fixed<string>
    mention_id: Fixed<string>
    at: Fixed<Date>
  }
  storm_counts: {
    mention_id: Fixed<string>
    trust_id: Fixed<string>
    at: Fixed<Date>
    count: number
  }
  storms: {
    mention_id: Fixed<string>
    trust_id: Fixed<string>
    rung: Generated<number>
    told_at: ColumnType<Date | null, Date | null | undefined, Date | null>
  }
  storm_sisters: {
    mention_id: Fixed<string>
    trust_id: Fixed<string>
    school_id: Fixed<string>
    found_at: Fixed<Date>
    told_at: ColumnType<Date | null, Date | null | undefined, Date>
    told_by: ColumnType<string | null, string | null | undefined, string | null>
  }
  events: {
    trust_id: Fixed<string>
    number: ColumnType<string, number, never>
    at: Fixed<Date>
    person_id: Fixed<string | null>
    type: Fixed<string>
    subject: Fixed<string>
    subject_id: Fixed<string>
    data: ColumnType<Record<string, unknown>, string, never>
    hash: Fixed<string>
  }
}
