create table watch_terms (
  id uuid primary key,
  trust_id uuid not null references trusts on delete cascade,
  school_id uuid not null references schools on delete cascade,
  kind text not null check (kind in ('name', 'alias', 'handle', 'hashtag')),
  words text not null,
  created_at timestamptz not null,
  unique (school_id, kind, words)
);
create index on watch_terms (trust_id);
alter table watch_terms enable row level security;
alter table watch_terms force row level security;
create policy own_trust on watch_terms using (trust_id = (select app_trust()));
grant select, insert, update, delete on watch_terms to birdsong_app;

create table sources (
  id uuid primary key,
  trust_id uuid not null references trusts on delete cascade,
  -- Set where everything from this source is about one school.
  school_id uuid references schools on delete cascade,
  kind text not null check (kind in ('feed', 'bluesky', 'csv', 'entry')),
  name text not null,
  address text,
  every_seconds int not null default 900 check (every_seconds >= 1),
  paused boolean not null default false,
  removed_at timestamptz,
  created_at timestamptz not null,
  cursor jsonb not null default '{}',
  -- Who is asking or listening just now; after the time nobody is, whatever became of them.
  leased_by text,
  leased_until timestamptz,
  due_at timestamptz not null,
  health text not null default 'new',
  failures int not null default 0,
  findings jsonb not null default '[]',
  asked_at timestamptz,
  heard_at timestamptz
);
create index on sources (trust_id);
create index on sources (due_at);
alter table sources enable row level security;
alter table sources force row level security;
create policy own_trust on sources using (trust_id = (select app_trust()) or (select app_housekeeping()));
grant select, insert, update on sources to birdsong_app;

-- When a host may be asked again, whoever asks. No trust's data.
create table hosts (
  host text primary key,
  free_at timestamptz not null
);
alter table hosts enable row level security;
alter table hosts force row level security;
create policy anybody on hosts using (true);
grant select, insert, update, delete on hosts to birdsong_app;

-- Every event as its source delivered it, committed together with the source's new cursor.
create table raw_events (
  id bigint generated always as identity primary key,
  trust_id uuid not null references trusts on delete cascade,
  source_id uuid not null references sources on delete cascade,
  external_id text not null,
  external_version text not null,
  kind text not null check (kind in ('item', 'deletion', 'account')),
  body text not null,
  received_at timestamptz not null,
  read_at timestamptz,
  parked_because text
);
-- md5 keeps the key short whatever a platform calls an id.
create unique index raw_events_once on raw_events (source_id, md5(external_id), md5(external_version));
create index raw_events_unread on raw_events (source_id, id) where read_at is null;
create index raw_events_parked on raw_events (source_id) where parked_because is not null;
alter table raw_events enable row level security;
alter table raw_events force row level security;
-- Only the program reads what came in unread: no level is known yet.
create policy own_trust on raw_events using (trust_id = (select app_trust()) and (select app_system()));
grant select, insert, update, delete on raw_events to birdsong_app;

create table mentions (
  id uuid primary key,
  reference text not null unique,
  trust_id uuid not null references trusts on delete cascade,
  school_id uuid not null references schools on delete cascade,
  source_id uuid not null references sources on delete cascade,
  external_id text not null,
  author_id text,
  author text,
  url text,
  title text,
  text text,
  text_hash text not null,
  matches jsonb not null default '[]',
  published_at timestamptz,
  noticed_at timestamptz not null,
  edited_at timestamptz,
  gone_at timestamptz,
  gone_reason text,
  state text not null default 'new',
  -- 0 'nothing pressing' to 4 'critical': most urgent first.
  urgency int not null default 0,
  level int not null default 1 check (level between 0 and 5),
  kept_from uuid[] not null default '{}',
  -- People who read it although their role alone would not let them; never from level 4 on.
  shared_with uuid[] not null default '{}',
  -- Somebody has asked that it be less private; a second person decides.
  lowering jsonb,
  facts jsonb not null default '{}',
  in_hand_by uuid references people on delete set null,
  set_aside_because text,
  changed_at timestamptz not null
);
create unique index mentions_once on mentions (source_id, school_id, md5(external_id));
create index mentions_external on mentions (source_id, md5(external_id));
create index mentions_author on mentions (source_id, author_id) where author_id is not null;
create index mentions_inbox on mentions (trust_id, noticed_at desc, id desc);
create index mentions_school_inbox on mentions (school_id, noticed_at desc, id desc);
create index mentions_state on mentions (trust_id, state, noticed_at desc, id desc);
-- What is still to do is little among much that is done, and it is what people open the inbox for.
create index mentions_to_do on mentions (trust_id, noticed_at desc, id desc) where state in ('new', 'in-hand');
create index mentions_urgent on mentions (trust_id, urgency desc, noticed_at desc, id desc) where state in ('new', 'in-hand');
create index mentions_to_purge on mentions (trust_id, gone_at) where gone_at is not null and text is not null;
alter table mentions enable row level security;
alter table mentions force row level security;
create policy readable on mentions using (
  trust_id = (select app_trust())
  and (
    '*:' || level = any ((select app_reads())::text[])
    or school_id || ':' || level = any ((select app_reads())::text[])
    or (level < 4 and (select app_confirmed()) and shared_with @> array[(select app_person())])
  )
  and not kept_from @> array[(select app_person())]
);
grant select, insert, update on mentions to birdsong_app;

-- What an edited mention said before.
create table mention_versions (
  id bigint generated always as identity primary key,
  trust_id uuid not null references trusts on delete cascade,
  mention_id uuid not null references mentions on delete cascade,
  title text,
  text text,
  seen_until timestamptz not null
);
create index on mention_versions (mention_id);
alter table mention_versions enable row level security;
alter table mention_versions force row level security;
create policy readable on mention_versions using (
  trust_id = (select app_trust()) and exists (select from mentions where mentions.id = mention_id)
);
grant select, insert, update on mention_versions to birdsong_app;

-- Deletions, by the version that the source gave them: what is older is not shown when it comes late.
create table tombstones (
  trust_id uuid not null references trusts on delete cascade,
  source_id uuid not null references sources on delete cascade,
  external_id text not null,
  version text not null,
  at timestamptz not null
);
create unique index tombstones_once on tombstones (source_id, md5(external_id));
alter table tombstones enable row level security;
alter table tombstones force row level security;
create policy own_trust on tombstones using (trust_id = (select app_trust()));
grant select, insert, update, delete on tombstones to birdsong_app;

-- Who has an item open just now, so that two people do not answer it twice.
create table presences (
  trust_id uuid not null references trusts on delete cascade,
  mention_id uuid not null references mentions on delete cascade,
  person_id uuid not null references people on delete cascade,
  seen_at timestamptz not null,
  primary key (mention_id, person_id)
);
alter table presences enable row level security;
alter table presences force row level security;
create policy readable on presences using (
  trust_id = (select app_trust()) and exists (select from mentions where mentions.id = mention_id)
);
grant select, insert, update, delete on presences to birdsong_app;
