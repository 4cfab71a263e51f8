-- Which online safety lesson was taught to whom: year groups and classes, never a pupil. A record may be corrected, so that
-- a name typed by mistake can be taken out again; the log says that it was corrected, and holds none of the free words.
create table lessons_taught (
  id uuid primary key,
  trust_id uuid not null references trusts on delete cascade,
  school_id uuid not null references schools on delete cascade,
  -- The lesson's name in the library, which is part of the program.
  lesson text not null check (lesson <> ''),
  -- 0 is Reception, 1 to 13 are Years 1 to 13.
  year_groups int[] not null check (cardinality(year_groups) > 0 and 0 <= all (year_groups) and 13 >= all (year_groups)),
  classes text,
  taught_on date not null,
  taught_by text not null check (taught_by <> ''),
  how_it_went text,
  recorded_by uuid references people on delete set null,
  recorded_at timestamptz not null,
  -- Counts the corrections, so that two people do not write over one another unawares.
  version int not null default 1,
  withdrawn_at timestamptz
);
create index on lessons_taught (trust_id, school_id, taught_on);
create index on lessons_taught (school_id);
alter table lessons_taught enable row level security;
alter table lessons_taught force row level security;
create policy own_trust on lessons_taught using (trust_id = (select app_trust()));
grant select, insert, update on lessons_taught to birdsong_app;
