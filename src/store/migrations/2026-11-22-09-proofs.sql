-- Each time that somebody had it proved that what must hold does hold, for the trust's settings and its policy as they
-- were then. `done` of `cases` tells how far it is; `proof` is what came of it, and stays null where it never ended.
create table proofs (
  id uuid primary key,
  trust_id uuid not null references trusts on delete cascade,
  begun_by uuid references people on delete set null,
  begun_at timestamptz not null,
  policy_version text not null,
  pack_hash text not null,
  done int not null default 0 check (done >= 0),
  cases int not null default 0 check (cases >= 0),
  heard_at timestamptz not null,
  ended_at timestamptz,
  proof jsonb,
  check (proof is null or ended_at is not null)
);
create index on proofs (trust_id, begun_at desc);
alter table proofs enable row level security;
alter table proofs force row level security;
create policy own_trust on proofs for select using (trust_id = (select app_trust()));
create policy addable on proofs for insert with check (trust_id = (select app_trust()));
create policy going_on on proofs for update using (trust_id = (select app_trust()) and ended_at is null)
  with check (trust_id = (select app_trust()));
grant select, insert, update on proofs to birdsong_app;
