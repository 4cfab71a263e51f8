-- Which kinds there are is the program's to say (domain/source.ts): a new connector needs no migration.
alter table sources drop constraint sources_kind_check;

-- What was typed when it was connected, without secrets; how it is heard; what the last outcome was; what a dry run found.
alter table sources add column settings jsonb not null default '{}';
alter table sources add column intake text not null default 'pull' check (intake in ('pull', 'stream', 'push', 'by-hand'));
alter table sources add column outcome text;
alter table sources add column tried jsonb;
update sources set intake = case
  when kind in ('bluesky', 'mailbox') then 'stream' when kind = 'feed' then 'pull' else 'by-hand' end;

-- A source's passwords and tokens, sealed with a key that is not in this database.
create table source_secrets (
  source_id uuid primary key references sources on delete cascade,
  trust_id uuid not null references trusts on delete cascade,
  sealed text not null,
  sealed_at timestamptz not null
);
alter table source_secrets enable row level security;
alter table source_secrets force row level security;
-- Only the program, never somebody's page.
create policy own_trust on source_secrets using (trust_id = (select app_trust()) and (select app_system()));
grant select, insert, update, delete on source_secrets to birdsong_app;

-- From when to when something may have been missed. Nobody removes one; it can be filled.
create table source_gaps (
  id uuid primary key,
  trust_id uuid not null references trusts on delete cascade,
  source_id uuid not null references sources on delete cascade,
  from_at timestamptz,
  to_at timestamptz not null,
  because text not null,
  filled_at timestamptz,
  noted_at timestamptz not null
);
create index on source_gaps (source_id, noted_at desc);
create index on source_gaps (trust_id);
alter table source_gaps enable row level security;
alter table source_gaps force row level security;
create policy own_trust on source_gaps using (trust_id = (select app_trust()));
grant select, insert, update on source_gaps to birdsong_app;

-- What was spent on a source in a period of its vendor, committed with what it bought.
create table source_spending (
  source_id uuid not null references sources on delete cascade,
  trust_id uuid not null references trusts on delete cascade,
  period text not null,
  spent numeric not null check (spent >= 0),
  primary key (source_id, period)
);
create index on source_spending (trust_id);
alter table source_spending enable row level security;
alter table source_spending force row level security;
create policy own_trust on source_spending using (trust_id = (select app_trust()));
grant select, insert, update on source_spending to birdsong_app;

-- What a server calls an item, where its deletions name nothing else.
alter table raw_events add column local_id text;
create index raw_events_local on raw_events (source_id, md5(local_id)) where local_id is not null;

-- When a post is looked at again, and since when it seems to be gone.
create table rechecks (
  mention_id uuid primary key references mentions on delete cascade,
  trust_id uuid not null references trusts on delete cascade,
  source_id uuid not null references sources on delete cascade,
  round int not null default 0,
  due_at timestamptz not null,
  seems_gone_at timestamptz
);
create index on rechecks (source_id, due_at);
create index on rechecks (trust_id);
alter table rechecks enable row level security;
alter table rechecks force row level security;
create policy own_trust on rechecks using (trust_id = (select app_trust()) and (select app_system()));
grant select, insert, update, delete on rechecks to birdsong_app;

-- Counts the changes of a trust's watch terms, so that whoever has them in memory need not read 100,000 to know that they
-- still stand. No trust's data, and it may outlive its trust.
create table term_versions (trust_id uuid primary key, version bigint not null);
alter table term_versions enable row level security;
create policy own_trust on term_versions using (trust_id = (select app_trust()));
grant select, insert, update on term_versions to birdsong_app;
-- A number is never given twice, not even after a change that was undone.
create sequence term_version_numbers;
grant usage on sequence term_version_numbers to birdsong_app;
create function note_changed_terms() returns trigger language plpgsql as $$
begin
  insert into term_versions select trust_id, nextval('term_version_numbers') from changed group by trust_id
  on conflict (trust_id) do update set version = excluded.version;
  return null;
end $$;
create trigger terms_added after insert on watch_terms
  referencing new table as changed for each statement execute function note_changed_terms();
create trigger terms_changed after update on watch_terms
  referencing new table as changed for each statement execute function note_changed_terms();
create trigger terms_removed after delete on watch_terms
  referencing old table as changed for each statement execute function note_changed_terms();
-- Before the fence holds for the owner of the tables as well.
insert into term_versions select trust_id, nextval('term_version_numbers') from watch_terms group by trust_id;
alter table term_versions force row level security;
