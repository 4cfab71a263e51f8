-- By what posts that say much the same are found for two days: numbers made of the school and the words. No foreign key:
-- each would be looked up for every row, and there are six rows to a post. Only the program reads them.
create table storm_bands (
  band bigint not null,
  trust_id uuid not null,
  mention_id uuid not null,
  at timestamptz not null
);
create index storm_bands_band on storm_bands (band);
create index storm_bands_at on storm_bands using brin (at);
alter table storm_bands enable row level security;
alter table storm_bands force row level security;
create policy own_trust on storm_bands using (
  (trust_id = (select app_trust()) and (select app_system())) or (select app_housekeeping())
);
grant select, insert, delete on storm_bands to birdsong_app;

-- How many say what a mention says, the mention included, in each ten minutes.
create table storm_counts (
  mention_id uuid not null references mentions on delete cascade,
  trust_id uuid not null references trusts on delete cascade,
  at timestamptz not null,
  count int not null,
  primary key (mention_id, at)
);
create index on storm_counts (trust_id);
alter table storm_counts enable row level security;
alter table storm_counts force row level security;
create policy readable on storm_counts using (
  trust_id = (select app_trust()) and exists (select from mentions where mentions.id = mention_id)
);
grant select, insert, update, delete on storm_counts to birdsong_app;

-- How far people have been told of a storm: 0 not, 2 'today', 3 'within the hour' (as urgency counts).
create table storms (
  mention_id uuid primary key references mentions on delete cascade,
  trust_id uuid not null references trusts on delete cascade,
  rung int not null default 0,
  told_at timestamptz
);
create index on storms (trust_id);
alter table storms enable row level security;
alter table storms force row level security;
create policy readable on storms using (
  trust_id = (select app_trust()) and exists (select from mentions where mentions.id = mention_id)
);
grant select, insert, update, delete on storms to birdsong_app;

-- Other schools of the trust that the same posts name. `told_at` is null until their trust has told them.
create table storm_sisters (
  mention_id uuid not null references mentions on delete cascade,
  trust_id uuid not null references trusts on delete cascade,
  school_id uuid not null references schools on delete cascade,
  found_at timestamptz not null,
  told_at timestamptz,
  told_by uuid references people on delete set null,
  primary key (mention_id, school_id)
);
create index on storm_sisters (trust_id);
alter table storm_sisters enable row level security;
alter table storm_sisters force row level security;
create policy readable on storm_sisters using (
  trust_id = (select app_trust()) and exists (select from mentions where mentions.id = mention_id)
);
grant select, insert, update on storm_sisters to birdsong_app;
