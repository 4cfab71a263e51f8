-- An incident's row and its steps are the fold of its events (domain/incident.ts); nothing else writes them.
create table incidents (
  id uuid primary key,
  reference text not null unique,
  trust_id uuid not null references trusts on delete cascade,
  school_id uuid not null references schools on delete cascade,
  mention_id uuid references mentions on delete set null,
  title text not null,
  facts jsonb not null,
  decision jsonb not null,
  policy_version text not null,
  severity text not null,
  level int not null check (level between 0 and 5),
  kept_from uuid[] not null default '{}',
  -- People who read it although their role alone would not let them; never from level 4 on.
  shared_with uuid[] not null default '{}',
  owner uuid references people on delete set null,
  lowering jsonb,
  opened_at timestamptz not null,
  closed_at timestamptz,
  outcome text,
  lessons text,
  gone_at timestamptz,
  checks jsonb not null default '[]'
);
create index on incidents (trust_id, opened_at desc);
create index on incidents (mention_id);
alter table incidents enable row level security;
alter table incidents force row level security;
create policy readable on incidents using (
  trust_id = (select app_trust())
  and (
    '*:' || level = any ((select app_reads())::text[])
    or school_id || ':' || level = any ((select app_reads())::text[])
    or (level < 4 and (select app_confirmed()) and shared_with @> array[(select app_person())])
  )
  and not kept_from @> array[(select app_person())]
);
grant select, insert, update on incidents to birdsong_app;

create table steps (
  trust_id uuid not null references trusts on delete cascade,
  incident_id uuid not null references incidents on delete cascade,
  position int not null,
  "do" text not null,
  "by" text not null,
  force text not null check (force in ('must', 'may')),
  due_at timestamptz,
  after text[] not null default '{}',
  basis text[] not null,
  state text not null check (state in ('to-do', 'done', 'skipped', 'not-applicable')),
  reason text,
  settled_by uuid references people on delete set null,
  settled_at timestamptz,
  reminded_at timestamptz,
  primary key (incident_id, "do")
);
create index on steps (trust_id, state, due_at);
alter table steps enable row level security;
alter table steps force row level security;
create policy readable on steps using (
  trust_id = (select app_trust()) and exists (select from incidents where incidents.id = incident_id)
);
grant select, insert, update, delete on steps to birdsong_app;

create table evidence (
  id uuid primary key,
  trust_id uuid not null references trusts on delete cascade,
  -- Of a mention that was entered by hand, or of an incident.
  mention_id uuid references mentions on delete cascade,
  incident_id uuid references incidents on delete cascade,
  description text not null,
  media_type text,
  bytes bytea,
  sha256 text not null,
  added_by uuid references people on delete set null,
  added_at timestamptz not null
);
create index on evidence (incident_id);
create index on evidence (mention_id);
alter table evidence enable row level security;
alter table evidence force row level security;
create policy readable on evidence using (
  trust_id = (select app_trust())
  and (exists (select from incidents where incidents.id = incident_id)
    or (incident_id is null and exists (select from mentions where mentions.id = mention_id)))
);
grant select, insert, update on evidence to birdsong_app;

create table letters (
  id uuid primary key,
  trust_id uuid not null references trusts on delete cascade,
  incident_id uuid not null references incidents on delete cascade,
  "do" text not null,
  to_address text not null,
  subject text not null,
  body text not null,
  message_id text not null unique,
  state text not null check (state in ('draft', 'waiting', 'sent', 'refused', 'unknown')),
  answer text,
  written_by uuid references people on delete set null,
  written_at timestamptz not null,
  sent_at timestamptz
);
create index on letters (incident_id);
alter table letters enable row level security;
alter table letters force row level security;
create policy readable on letters using (
  trust_id = (select app_trust()) and exists (select from incidents where incidents.id = incident_id)
);
grant select, insert, update on letters to birdsong_app;

-- What somebody should know: read on the page 'For you', by that person alone.
create table notices (
  id uuid primary key,
  trust_id uuid not null references trusts on delete cascade,
  person_id uuid not null references people on delete cascade,
  incident_id uuid references incidents on delete cascade,
  mention_id uuid references mentions on delete cascade,
  sentence text not null,
  at timestamptz not null,
  read_at timestamptz
);
create index on notices (person_id, at desc);
alter table notices enable row level security;
alter table notices force row level security;
create policy readable on notices using (
  trust_id = (select app_trust())
  and (person_id = (select app_person()) or (select app_system()))
  and (incident_id is null or exists (select from incidents where incidents.id = incident_id))
  and (mention_id is null or exists (select from mentions where mentions.id = mention_id))
);
grant select, insert, update on notices to birdsong_app;
