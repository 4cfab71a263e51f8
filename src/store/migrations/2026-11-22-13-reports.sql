-- What people tell a school without an account is a source as well: one for each school.
alter table sources drop constraint sources_kind_check;
alter table sources add constraint sources_kind_check
  check (kind in ('feed', 'bluesky', 'csv', 'entry', 'mailbox', 'report'));
create unique index sources_one_report on sources (school_id) where kind = 'report';

-- The installation's own secret, by which receipts and networks are hashed. No trust's data.
create table installation (secret bytea not null);
insert into installation
  select sha256(string_agg(uuid_send(gen_random_uuid()), ''::bytea)) from generate_series(1, 4);
alter table installation enable row level security;
alter table installation force row level security;
create policy housekeeping on installation for select using ((select app_housekeeping()));
grant select on installation to birdsong_app;

-- Near-duplicates stand under the first of them, and are in the inbox by it alone. One that came when more came from its
-- network than can be read stands apart, unless somebody may be in danger.
alter table mentions add column gathered_under uuid references mentions on delete set null;
alter table mentions add column in_rush boolean not null default false;
alter table mentions add column apart boolean not null generated always as (
  in_rush and (coalesce(facts ->> 'kind', 'post') <> 'post' or coalesce(facts ->> 'danger', '') = 'none')
) stored;
create index mentions_gathered on mentions (gathered_under) where gathered_under is not null;
drop index mentions_to_do;
drop index mentions_urgent;
create index mentions_to_do on mentions (trust_id, noticed_at desc, id desc)
  where state in ('new', 'in-hand') and gathered_under is null and not apart;
create index mentions_urgent on mentions (trust_id, urgency desc, noticed_at desc, id desc)
  where state in ('new', 'in-hand') and gathered_under is null and not apart;
create index mentions_in_rush on mentions (trust_id, urgency desc, noticed_at desc, id desc)
  where state in ('new', 'in-hand') and gathered_under is null and apart;

-- What somebody told a school, beside the mention that it became. Of the receipt only a slow keyed hash is kept.
create table reports (
  id uuid primary key,
  trust_id uuid not null references trusts on delete cascade,
  school_id uuid not null references schools on delete cascade,
  mention_id uuid not null unique references mentions on delete cascade,
  receipt_hash text not null unique,
  door text not null check (door in ('happened', 'worried', 'question')),
  read_by text not null check (read_by in ('seven', 'eleven', 'adult')),
  -- As they named themselves, or did not.
  teller jsonb not null,
  told_at timestamptz not null,
  -- When somebody who may act on it first opened it.
  read_at timestamptz
);
create index on reports (trust_id);
create index on reports (school_id);
alter table reports enable row level security;
alter table reports force row level security;
-- Whoever reads its mention reads it, and so does whoever holds its receipt.
create policy readable on reports for select using (
  (trust_id = (select app_trust()) and exists (select from mentions where mentions.id = mention_id))
  or receipt_hash = (select app_token())
);
create policy addable on reports for insert with check (trust_id = (select app_trust()));
create policy changeable on reports for update using (
  trust_id = (select app_trust()) and exists (select from mentions where mentions.id = mention_id)
);
grant select, insert, update (read_at) on reports to birdsong_app;

-- The conversation, both ways. What was told is its first message.
create table report_messages (
  id uuid primary key,
  -- In the order in which they were written, also within one moment.
  position bigint generated always as identity,
  trust_id uuid not null references trusts on delete cascade,
  report_id uuid not null references reports on delete cascade,
  from_school boolean not null,
  -- 'outcome' is what was learnt in the end, for whoever told it.
  kind text not null check (kind in ('message', 'outcome')),
  words text not null,
  -- Who wrote it at the school. Whoever told it is never shown that.
  person_id uuid references people on delete set null,
  at timestamptz not null,
  check (from_school or (kind = 'message' and person_id is null))
);
create index on report_messages (report_id, position);
alter table report_messages enable row level security;
alter table report_messages force row level security;
create policy readable on report_messages for select using (exists (select from reports where reports.id = report_id));
create policy addable on report_messages for insert with check (
  trust_id = (select app_trust()) and exists (select from reports where reports.id = report_id)
);
grant select, insert on report_messages to birdsong_app;

-- By what near-duplicates of the last day are found: numbers made from the words. Only the program reads them.
create table report_bands (
  trust_id uuid not null references trusts on delete cascade,
  school_id uuid not null references schools on delete cascade,
  mention_id uuid not null references mentions on delete cascade,
  band int not null,
  at timestamptz not null
);
create index on report_bands (school_id, band);
create index on report_bands (mention_id);
create index on report_bands (at);
alter table report_bands enable row level security;
alter table report_bands force row level security;
create policy own_trust on report_bands using (
  (trust_id = (select app_trust()) and (select app_system())) or (select app_housekeeping())
);
grant select, insert, delete on report_bands to birdsong_app;

-- How many came from one network, by its keyed hash, for less than an hour.
create table quotas (
  trust_id uuid not null references trusts on delete cascade,
  school_id uuid not null references schools on delete cascade,
  what text not null check (what in ('tell', 'open', 'add')),
  network text not null,
  started_at timestamptz not null,
  count int not null,
  primary key (school_id, what, network)
);
create index on quotas (started_at);
alter table quotas enable row level security;
alter table quotas force row level security;
create policy own_trust on quotas using (
  (trust_id = (select app_trust()) and (select app_system())) or (select app_housekeeping())
);
grant select, insert, update, delete on quotas to birdsong_app;

-- Waiting tickets that were used: each is good once. They hold no address.
create table spent_tickets (
  ticket text primary key,
  trust_id uuid not null references trusts on delete cascade,
  until timestamptz not null
);
create index on spent_tickets (until);
alter table spent_tickets enable row level security;
alter table spent_tickets force row level security;
create policy own_trust on spent_tickets using (
  (trust_id = (select app_trust()) and (select app_system())) or (select app_housekeeping())
);
grant select, insert, delete on spent_tickets to birdsong_app;
