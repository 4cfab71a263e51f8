-- What a trust has done about the words that its schools' front doors say in another language, act by act: the newest
-- about a text is what stands, and those before it are its history. `key` is the text's name in the catalogue; '*' is
-- the language as a whole. Nothing in here is changed or removed.
create table translations (
  trust_id uuid not null references trusts on delete cascade,
  number int not null check (number >= 1),
  language text not null check (language ~ '^[a-z]{2,3}$'),
  key text not null check (length(key) <= 200),
  act text not null check (act in ('worded', 'read', 'taken-back')),
  -- The trust's own words; of what was read, the words as they were read.
  words text check (length(words) <= 5000),
  -- The English as it was then: where it is another by now, somebody looks again.
  english text check (length(english) <= 5000),
  person_id uuid references people on delete set null,
  at timestamptz not null,
  primary key (trust_id, number),
  check ((act = 'worded') <= (words is not null))
);
create index on translations (trust_id, language, key, number desc);
alter table translations enable row level security;
alter table translations force row level security;
create policy own_trust on translations for select using (trust_id = (select app_trust()));
-- The pages that say them are for anybody.
create policy by_slug on translations for select using (trust_id = (select app_school_trust()));
create policy addable on translations for insert with check (trust_id = (select app_trust()));
grant select, insert on translations to birdsong_app;
