-- What came from a phone's share sheet, for an hour: until whoever shared it has looked it over and sent it, or left it.
-- It is no record of anything yet, so the log says nothing of it.
create table shared (
  -- It comes without a cookie, from wherever it was seen. Whoever holds the token may make it theirs, once.
  token_hash text primary key,
  trust_id uuid references trusts on delete cascade,
  person_id uuid references people on delete cascade,
  words text not null,
  link text,
  media_type text,
  bytes bytea,
  -- What was left out of it and why, in words for whoever shared it.
  left_out text,
  shared_at timestamptz not null,
  expires_at timestamptz not null,
  check ((trust_id is null) = (person_id is null)),
  check ((media_type is null) = (bytes is null))
);
create index on shared (expires_at);
create index on shared (person_id);
alter table shared enable row level security;
alter table shared force row level security;
create policy own on shared using (
  token_hash = (select app_token())
  or (person_id = (select app_person()) and trust_id = (select app_trust()))
  or (select app_housekeeping())
);
grant select, insert, delete, update (trust_id, person_id) on shared to birdsong_app;
