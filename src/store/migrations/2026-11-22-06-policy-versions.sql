-- Each school has an address of its own for what anybody may read. Made from the name by domain/slug.ts; what follows does
-- the same once, for the schools that are there already, and slugs.test.ts compares the two.
create function pg_temp.slug_of(words text) returns text language sql immutable as $$
  select coalesce(nullif(rtrim(left(ltrim(regexp_replace(lower(
    replace(replace(replace(replace(replace(replace(translate(regexp_replace(regexp_replace(
      normalize(words, nfd), '[\u0300-\u036f]', '', 'g'), '[''’‘ʼ`´]', '', 'g'),
      'øØłŁđĐ', 'oollddd'), 'ß', 'ss'), 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'), '&', ' and ')
  ), '[^a-z0-9]+', '-', 'g'), '-'), 80), '-'), ''), 'school')
$$;

alter table schools add column slug text unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
-- The owner need not be a superuser, and then the fences hold for the owner as well.
alter table schools no force row level security;
do $$
declare
  school record;
  base text;
  place text;
  candidate text;
  number int;
begin
  for school in select id, name, town from schools order by created_at, id loop
    base := pg_temp.slug_of(school.name);
    candidate := base;
    number := 2;
    if exists (select from schools where slug = candidate) then
      place := nullif(trim(school.town), '');
      if place is not null and position('-' || pg_temp.slug_of(place) || '-' in '-' || base || '-') = 0 then
        base := pg_temp.slug_of(base || ' ' || place);
        candidate := base;
      end if;
      while exists (select from schools where slug = candidate) loop
        candidate := base || '-' || number;
        number := number + 1;
      end loop;
    end if;
    update schools set slug = candidate where id = school.id;
  end loop;
end $$;
alter table schools force row level security;
alter table schools alter column slug set not null;

-- A visitor without an account reads by the slug: the school, its trust, and the trust's policy; nothing else.
create function app_school_slug() returns text language sql stable
  as $$ select nullif(current_setting('app.school_slug', true), '') $$;
create policy by_slug on schools for select using (slug = (select app_school_slug()));
create function app_school_trust() returns uuid language sql stable
  as $$ select trust_id from schools where slug = app_school_slug() $$;
create policy by_slug on trusts for select using (id = (select app_school_trust()));

-- The policy as the trust approved it, version by version. Kept for ever: nobody is granted to change or remove one.
create table policy_versions (
  trust_id uuid not null references trusts on delete cascade,
  number int not null check (number >= 1),
  -- The clauses that the trust words in its own way: {"INC-2": {"sentence": …, "note": …}}.
  wording jsonb not null,
  -- The whole text, as a later release of the program may have another model.
  text text not null,
  hash text not null check (hash = encode(sha256(convert_to(text, 'UTF8')), 'hex')),
  in_force_from date not null check (in_force_from >= approved_on),
  approved_by text not null check (approved_by <> ''),
  approved_on date not null,
  changed text not null check (changed <> ''),
  entered_by uuid references people on delete set null,
  entered_at timestamptz not null,
  primary key (trust_id, number)
);
create index on policy_versions (trust_id, hash);
alter table policy_versions enable row level security;
alter table policy_versions force row level security;
create policy readable on policy_versions for select using (
  trust_id = (select app_trust()) or trust_id = (select app_school_trust())
);
create policy addable on policy_versions for insert with check (trust_id = (select app_trust()));
grant select, insert on policy_versions to birdsong_app;

-- What the next version is to say, while it is being written. There is one for each trust, or none.
create table policy_drafts (
  trust_id uuid primary key references trusts on delete cascade,
  wording jsonb not null,
  changed_by uuid references people on delete set null,
  changed_at timestamptz not null
);
alter table policy_drafts enable row level security;
alter table policy_drafts force row level security;
create policy own_trust on policy_drafts using (trust_id = (select app_trust()));
grant select, insert, update, delete on policy_drafts to birdsong_app;
