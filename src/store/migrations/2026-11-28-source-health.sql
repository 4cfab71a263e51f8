-- How a gap was filled, in words.
alter table source_gaps add column filled_how text;

-- What a source brought on each day: by it its rhythm is learnt and drawn, without looking through all that it brought.
create table delivery_days (
  source_id uuid not null references sources on delete cascade,
  trust_id uuid not null references trusts on delete cascade,
  day date not null,
  items int not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  -- The longest silence between two deliveries of this day, in seconds.
  silence int not null default 0,
  primary key (source_id, day)
);
create index on delivery_days (trust_id);
alter table delivery_days enable row level security;
alter table delivery_days force row level security;
create policy own_trust on delivery_days using (trust_id = (select app_trust()));
grant select, insert, update on delivery_days to birdsong_app;
alter table raw_events no force row level security;
alter table delivery_days no force row level security;
insert into delivery_days
  select source_id, trust_id, day, sum(items), min(at), max(at), coalesce(max(silence), 0) from (
    select source_id, trust_id, received_at as at, count(*) as items,
      (received_at at time zone 'Europe/London')::date as day,
      extract(epoch from received_at - lag(received_at) over (
        partition by source_id, (received_at at time zone 'Europe/London')::date order by received_at))::int as silence
    from raw_events group by source_id, trust_id, received_at) deliveries
  group by source_id, trust_id, day;
alter table raw_events force row level security;
alter table delivery_days force row level security;

-- How a source was doing, from when to when: so that people are told once, and a past day can be explained.
create table source_states (
  id uuid primary key,
  trust_id uuid not null references trusts on delete cascade,
  source_id uuid not null references sources on delete cascade,
  state text not null,
  sentence text not null,
  since timestamptz not null,
  until timestamptz
);
create unique index source_states_now on source_states (source_id) where until is null;
create index on source_states (trust_id, since);
alter table source_states enable row level security;
alter table source_states force row level security;
create policy own_trust on source_states using (trust_id = (select app_trust()));
grant select, insert, update on source_states to birdsong_app;

-- A notice may be about a source.
alter table notices add column source_id uuid references sources on delete cascade;
