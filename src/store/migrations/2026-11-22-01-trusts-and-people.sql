-- What a transaction may see is told to the database by asActor() in as-actor.ts, in settings that end with it.

create function app_trust() returns uuid language sql stable
  as $$ select nullif(current_setting('app.trust', true), '')::uuid $$;
create function app_person() returns uuid language sql stable
  as $$ select nullif(current_setting('app.person', true), '')::uuid $$;
-- The places and levels that may be read, as 'school:level'; '*' stands for every school and for the trust itself.
create function app_reads() returns text[] language sql stable
  as $$ select string_to_array(coalesce(current_setting('app.reads', true), ''), ',') $$;
create function app_email() returns text language sql stable
  as $$ select nullif(current_setting('app.email', true), '') $$;
create function app_token() returns text language sql stable
  as $$ select nullif(current_setting('app.token', true), '') $$;
-- True for the program's own housekeeping across trusts; it opens the lists of trusts and sources, and no content.
create function app_housekeeping() returns boolean language sql stable
  as $$ select coalesce(current_setting('app.housekeeping', true), '') = 'on' $$;

-- True where a second factor has confirmed who it is.
create function app_confirmed() returns boolean language sql stable
  as $$ select coalesce(current_setting('app.confirmed', true), '') = 'on' $$;
-- True for the program itself at work for one trust, which no person can sign in as.
create function app_system() returns boolean language sql stable
  as $$ select coalesce(current_setting('app.system', true), '') = 'on' $$;

create table trusts (
  id uuid primary key,
  name text not null,
  demonstration boolean not null default false,
  created_at timestamptz not null,
  -- The head of the chain of events: how many there are, and the hash of the last.
  event_count bigint not null default 0,
  event_head text not null default ''
);
alter table trusts enable row level security;
alter table trusts force row level security;
create policy own_trust on trusts for select using (id = (select app_trust()) or (select app_housekeeping()));
create policy add on trusts for insert with check (id = (select app_trust()));
create policy change on trusts for update using (id = (select app_trust()));
-- Only a demonstration can be removed, and nothing can be turned into one.
create policy remove on trusts for delete using (id = (select app_trust()) and demonstration);
grant select, insert, delete, update (name, event_count, event_head) on trusts to birdsong_app;

create table schools (
  id uuid primary key,
  trust_id uuid not null references trusts on delete cascade,
  name text not null,
  town text,
  email text,
  website text,
  created_at timestamptz not null
);
create index on schools (trust_id);
alter table schools enable row level security;
alter table schools force row level security;
create policy own_trust on schools using (trust_id = (select app_trust()));
grant select, insert, update on schools to birdsong_app;

create table closed_days (
  id uuid primary key,
  trust_id uuid not null references trusts on delete cascade,
  school_id uuid not null references schools on delete cascade,
  name text not null,
  first_day date not null,
  last_day date not null,
  check (first_day <= last_day)
);
create index on closed_days (school_id);
alter table closed_days enable row level security;
alter table closed_days force row level security;
create policy own_trust on closed_days using (trust_id = (select app_trust()));
grant select, insert, update, delete on closed_days to birdsong_app;

create table people (
  id uuid primary key,
  trust_id uuid not null references trusts on delete cascade,
  name text not null,
  email text not null unique check (email = lower(email)),
  password_hash text,
  authenticator_secret text,
  -- The time step of the last code that was accepted, so that no code is accepted twice.
  authenticator_step bigint,
  created_at timestamptz not null,
  left_at timestamptz
);
create index on people (trust_id);
alter table people enable row level security;
alter table people force row level security;
-- Somebody who signs in is known by the e-mail address only; it opens one row.
create policy own_trust on people using (trust_id = (select app_trust()) or email = (select app_email()));
grant select, insert, update on people to birdsong_app;

create table appointments (
  id uuid primary key,
  trust_id uuid not null references trusts on delete cascade,
  person_id uuid not null references people on delete cascade,
  school_id uuid references schools on delete cascade,
  role text not null,
  unique nulls not distinct (person_id, role, school_id),
  check ((school_id is null) = (role in ('trust-safeguarding-lead', 'trust-communications', 'administrator', 'auditor')))
);
create index on appointments (trust_id);
alter table appointments enable row level security;
alter table appointments force row level security;
create policy own_trust on appointments using (trust_id = (select app_trust()));
grant select, insert, update, delete on appointments to birdsong_app;

create table passkeys (
  id text primary key,
  trust_id uuid not null references trusts on delete cascade,
  person_id uuid not null references people on delete cascade,
  name text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  created_at timestamptz not null,
  used_at timestamptz
);
create index on passkeys (person_id);
alter table passkeys enable row level security;
alter table passkeys force row level security;
create policy own_trust on passkeys using (trust_id = (select app_trust()) or id = (select app_token()));
grant select, insert, update, delete on passkeys to birdsong_app;

-- A signed-in browser. Only a hash of its token is kept. The founder's session has no person until a trust is set up.
create table sessions (
  token_hash text primary key,
  trust_id uuid references trusts on delete cascade,
  person_id uuid references people on delete cascade,
  founder boolean not null default false,
  -- While somebody looks round the demonstration: who they look as.
  looking_as uuid references people on delete set null,
  looking_in uuid references trusts on delete set null,
  confirmed_at timestamptz,
  challenge text,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index on sessions (person_id);
alter table sessions enable row level security;
alter table sessions force row level security;
create policy own_session on sessions using (
  token_hash = (select app_token()) or person_id = (select app_person()) or (select app_housekeeping())
  or trust_id = (select app_trust())
);
grant select, insert, update, delete on sessions to birdsong_app;

-- Links that sign somebody in once: the first sign-in, an invitation, a forgotten password.
create table sign_in_links (
  token_hash text primary key,
  trust_id uuid references trusts on delete cascade,
  person_id uuid references people on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
alter table sign_in_links enable row level security;
alter table sign_in_links force row level security;
create policy own_link on sign_in_links using (
  token_hash = (select app_token()) or trust_id = (select app_trust()) or (select app_housekeeping())
);
grant select, insert, update, delete on sign_in_links to birdsong_app;

-- Failed attempts, by a hash of what was tried (address, account). No trust's data.
create table sign_in_attempts (
  key_hash text not null,
  at timestamptz not null
);
create index on sign_in_attempts (key_hash, at);
alter table sign_in_attempts enable row level security;
alter table sign_in_attempts force row level security;
create policy anybody on sign_in_attempts using (true);
grant select, insert, delete on sign_in_attempts to birdsong_app;
