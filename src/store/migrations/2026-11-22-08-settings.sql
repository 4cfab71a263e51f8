-- What a trust has set in the place of what ships, act by act: the newest of a name is what stands, and those before it
-- are its history. `value` is null where it went back to what ships. Nothing in here is changed or removed.
create table settings (
  trust_id uuid not null references trusts on delete cascade,
  number int not null check (number >= 1),
  name text not null,
  act text not null check (act in ('changed', 'confirmed', 'default')),
  value jsonb,
  person_id uuid references people on delete set null,
  at timestamptz not null,
  primary key (trust_id, number),
  check ((act = 'default') = (value is null))
);
create index on settings (trust_id, name, number desc);
alter table settings enable row level security;
alter table settings force row level security;
create policy own_trust on settings for select using (trust_id = (select app_trust()));
create policy addable on settings for insert with check (trust_id = (select app_trust()));
grant select, insert on settings to birdsong_app;
