-- Why each source and each term is listened to: for what, on which basis, who answers for it, until when.
-- What was connected or added by somebody is theirs to answer for; nobody has to remember to write it down.
create table grounds (
  id uuid primary key default gen_random_uuid(),
  trust_id uuid not null references trusts on delete cascade,
  source_id uuid unique references sources on delete cascade,
  term_id uuid unique references watch_terms on delete cascade,
  purpose text not null check (purpose <> ''),
  basis text not null default 'public-task' check (basis in ('public-task', 'legitimate-interests', 'legal-obligation')),
  owner_id uuid references people on delete set null,
  since timestamptz not null,
  expires_on date not null,
  -- The last time that it brought something about a school. Null where it never has.
  used_at timestamptz,
  reviewed_at timestamptz,
  reviewed_by uuid references people on delete set null,
  review text,
  -- How many days before its end its owner has been told: 30, then 7. Null before.
  warned int,
  stopped_at timestamptz,
  check (num_nonnulls(source_id, term_id) = 1)
);
create index on grounds (trust_id);
alter table grounds enable row level security;
alter table grounds force row level security;
create policy own_trust on grounds using (trust_id = (select app_trust()));
grant select, insert, update on grounds to birdsong_app;

create function ground_of_source() returns trigger language plpgsql as $$ begin
  insert into grounds (trust_id, source_id, purpose, owner_id, since, expires_on) values (
    new.trust_id, new.id, 'To know what is said in public about our schools, and to answer it fairly',
    (select id from people where id = app_person()), new.created_at, (new.created_at + interval '1 year')::date);
  return new;
end $$;
create trigger ground_of_source after insert on sources for each row execute function ground_of_source();

create function ground_of_term() returns trigger language plpgsql as $$ begin
  insert into grounds (trust_id, term_id, purpose, owner_id, since, expires_on) values (
    new.trust_id, new.id, 'To find what is said in public about this school',
    (select id from people where id = app_person()), new.created_at, (new.created_at + interval '1 year')::date);
  return new;
end $$;
create trigger ground_of_term after insert on watch_terms for each row execute function ground_of_term();

-- What is there already has a year from today as well; nobody answers for it until somebody says so.
-- The owner of the tables fills them across all trusts here, past the fences that hold for the application.
alter table sources no force row level security;
alter table watch_terms no force row level security;
alter table grounds no force row level security;
insert into grounds (trust_id, source_id, purpose, since, expires_on)
  select trust_id, id, 'To know what is said in public about our schools, and to answer it fairly', created_at,
    (now() + interval '1 year')::date from sources;
insert into grounds (trust_id, term_id, purpose, since, expires_on)
  select trust_id, id, 'To find what is said in public about this school', created_at,
    (now() + interval '1 year')::date from watch_terms;
alter table sources force row level security;
alter table watch_terms force row level security;
alter table grounds force row level security;
-- A term whose time is over is not listened for; its row stays, so that it can be renewed.
alter table watch_terms add column stopped_at timestamptz;

-- Every search over what was heard: who, when, for which words, with how many found.
create table searches (
  id uuid primary key,
  trust_id uuid not null references trusts on delete cascade,
  person_id uuid references people on delete set null,
  at timestamptz not null,
  words text not null,
  found int not null,
  -- The incident for whose sake words that name somebody were looked for.
  incident_id uuid references incidents on delete set null
);
create index on searches (trust_id, at desc);
alter table searches enable row level security;
alter table searches force row level security;
create policy readable on searches for select using (
  trust_id = (select app_trust()) and (person_id = (select app_person()) or (select app_system()))
);
create policy addable on searches for insert with check (
  trust_id = (select app_trust()) and (person_id = (select app_person()) or (select app_system()))
);
grant select, insert on searches to birdsong_app;

-- Does the trust show on its schools' pages what it listens to? The newest row counts.
create table ledger_publications (
  position bigint generated always as identity primary key,
  trust_id uuid not null references trusts on delete cascade,
  at timestamptz not null,
  published boolean not null,
  person_id uuid references people on delete set null
);
create index on ledger_publications (trust_id, position desc);
alter table ledger_publications enable row level security;
alter table ledger_publications force row level security;
create policy own_trust on ledger_publications using (trust_id = (select app_trust()));
create policy by_slug on ledger_publications for select using (trust_id = (select app_school_trust()));
grant select, insert on ledger_publications to birdsong_app;
