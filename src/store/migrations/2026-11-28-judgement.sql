-- What the machine suggests about a mention: a suggestion, and nothing that anybody has decided.
alter table mentions add column judged_as text;
alter table mentions add column judged_severity int check (judged_severity between 0 and 3);
alter table mentions add column judgement jsonb;

-- The files of models that have judged, so that one that an update replaces goes on until somebody switches.
create table judgement_models (
  sha256 text primary key,
  bytes bytea not null,
  added_at timestamptz not null
);
alter table judgement_models enable row level security;
alter table judgement_models force row level security;
create policy housekeeping on judgement_models using ((select app_housekeeping()));
grant select, insert on judgement_models to birdsong_app;

-- Whether a school has its mentions judged at all. No row: it has.
create table school_judging (
  school_id uuid primary key references schools on delete cascade,
  trust_id uuid not null references trusts on delete cascade,
  active boolean not null,
  changed_at timestamptz not null
);
alter table school_judging enable row level security;
alter table school_judging force row level security;
create policy own_trust on school_judging using (trust_id = (select app_trust()));
grant select, insert, update on school_judging to birdsong_app;

-- A way of judging at a school: a model, and what the school's own answers have made of it. One is in use, one may run
-- beside it to be compared, one may be gone back to.
create table judging_ways (
  id uuid primary key,
  trust_id uuid not null references trusts on delete cascade,
  school_id uuid not null references schools on delete cascade,
  model text not null,
  head jsonb,
  measured jsonb,
  state text not null check (state in ('beside', 'in-use', 'before', 'left')),
  made_at timestamptz not null
);
create unique index judging_ways_one on judging_ways (school_id, state) where state <> 'left';
create index on judging_ways (trust_id);
alter table judging_ways enable row level security;
alter table judging_ways force row level security;
create policy own_trust on judging_ways using (trust_id = (select app_trust()) or (select app_housekeeping()));
grant select, insert, update on judging_ways to birdsong_app;

-- What the way that runs beside would have suggested.
create table judged_beside (
  way_id uuid not null references judging_ways on delete cascade,
  mention_id uuid not null references mentions on delete cascade,
  trust_id uuid not null references trusts on delete cascade,
  judged_as text not null,
  judged_severity int not null,
  primary key (way_id, mention_id)
);
create index on judged_beside (mention_id);
alter table judged_beside enable row level security;
alter table judged_beside force row level security;
create policy readable on judged_beside using (
  trust_id = (select app_trust()) and exists (select from mentions where mentions.id = mention_id)
);
grant select, insert, update on judged_beside to birdsong_app;

-- What people said of the suggestions. The words are not kept here, only numbers made from them, so that a post that is
-- nearly the same is known again after its author has deleted this one.
create table judgement_answers (
  id uuid primary key,
  trust_id uuid not null references trusts on delete cascade,
  school_id uuid not null references schools on delete cascade,
  mention_id uuid not null unique references mentions on delete cascade,
  person_id uuid references people on delete set null,
  at timestamptz not null,
  suggested text not null,
  suggested_severity int not null,
  abstained boolean not null,
  right_category text not null,
  right_severity int,
  pieces int[] not null,
  logarithms real[] not null
);
create index on judgement_answers (school_id, at desc);
alter table judgement_answers enable row level security;
alter table judgement_answers force row level security;
create policy readable on judgement_answers using (
  trust_id = (select app_trust())
  and ((select app_system()) or exists (select from mentions where mentions.id = mention_id))
);
grant select, insert, update, delete on judgement_answers to birdsong_app;
