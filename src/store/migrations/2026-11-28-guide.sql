-- A school's guide: answers that staff have made of what they were asked. A page without a school is every school's.
create table guide_pages (
  id uuid primary key,
  trust_id uuid not null references trusts on delete cascade,
  school_id uuid references schools on delete cascade,
  -- What families read; null until somebody has approved it.
  shown jsonb,
  -- What waits to be approved, with who wrote it.
  waiting jsonb,
  retired boolean not null default false,
  version int not null default 1,
  at timestamptz not null
);
create index on guide_pages (trust_id, school_id);
create index on guide_pages (school_id);
alter table guide_pages enable row level security;
alter table guide_pages force row level security;
create policy own_trust on guide_pages using (trust_id = (select app_trust()));
grant select, insert, update on guide_pages to birdsong_app;

-- What was done with a page, act by act, with the words as they were: its history. A name that slipped in can be taken out
-- of it again, so the log holds none of the words.
create table guide_acts (
  page_id uuid not null references guide_pages on delete cascade,
  trust_id uuid not null references trusts on delete cascade,
  number int not null check (number >= 1),
  act text not null check (act in ('proposed', 'approved', 'declined', 'retired', 'put-back')),
  words jsonb,
  person_id uuid references people on delete set null,
  at timestamptz not null,
  primary key (page_id, number)
);
alter table guide_acts enable row level security;
alter table guide_acts force row level security;
create policy own_trust on guide_acts using (trust_id = (select app_trust()));
grant select, insert on guide_acts to birdsong_app;
