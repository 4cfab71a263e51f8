-- What happened, as it happened. The application may add and read; nobody but the owner could change, and
-- 'birdsong audit verify' would find it: each event's hash covers the one before.
create table events (
  trust_id uuid not null references trusts on delete cascade,
  number bigint not null,
  at timestamptz not null,
  person_id uuid,
  type text not null,
  subject text not null check (subject in ('trust', 'school', 'person', 'source', 'mention', 'incident')),
  subject_id uuid not null,
  data jsonb not null,
  hash text not null,
  primary key (trust_id, number)
);
create index on events (subject_id, number);
alter table events enable row level security;
alter table events force row level security;
create policy readable on events for select using (
  trust_id = (select app_trust())
  and case subject
    when 'incident' then exists (select from incidents where incidents.id = subject_id)
    when 'mention' then exists (select from mentions where mentions.id = subject_id)
    else true
  end
);
create policy addable on events for insert with check (trust_id = (select app_trust()));
grant select, insert on events to birdsong_app;
