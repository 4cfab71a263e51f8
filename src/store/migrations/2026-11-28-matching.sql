-- The register of schools as a trust has uploaded it: public data, from which a school is set up by its number.
create table registered_schools (
  trust_id uuid not null references trusts on delete cascade,
  urn text not null,
  name text not null,
  street text,
  locality text,
  town text,
  county text,
  authority text,
  postcode text,
  phase text,
  website text,
  open boolean not null,
  primary key (trust_id, urn)
);
alter table registered_schools enable row level security;
alter table registered_schools force row level security;
create policy own_trust on registered_schools using (trust_id = (select app_trust()));
grant select, insert, delete on registered_schools to birdsong_app;

-- A school's number in that register, where it was set up from it.
alter table schools add column urn text;
create unique index schools_urn on schools (trust_id, urn);

-- A look through all that was kept already, for a school or a word that is new. It goes on where it stopped.
create table rescans (
  id uuid primary key,
  trust_id uuid not null references trusts on delete cascade,
  school_id uuid not null references schools on delete cascade,
  -- The last event that was there when it began, and the last that was looked at.
  last_event bigint not null,
  at_event bigint not null default 0,
  total integer not null,
  done integer not null default 0,
  found integer not null default 0,
  began_at timestamptz not null,
  ended_at timestamptz
);
create index on rescans (school_id, began_at desc);
create unique index rescans_running on rescans (school_id) where ended_at is null;
alter table rescans enable row level security;
alter table rescans force row level security;
create policy own_trust on rescans using (trust_id = (select app_trust()));
grant select, insert, update on rescans to birdsong_app;

-- What a person said when the same words named several schools. The key is a hash of source, sender and words: it
-- answers for these words of this sender, and tells nothing of either.
create table answered_ties (
  trust_id uuid not null references trusts on delete cascade,
  key text not null,
  school_id uuid not null references schools on delete cascade,
  answered_at timestamptz not null,
  primary key (trust_id, key)
);
alter table answered_ties enable row level security;
alter table answered_ties force row level security;
create policy own_trust on answered_ties using (trust_id = (select app_trust()) and (select app_system()));
grant select, insert, update, delete on answered_ties to birdsong_app;
