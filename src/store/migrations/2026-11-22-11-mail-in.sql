-- A mailbox is a source as well.
alter table sources drop constraint sources_kind_check;
alter table sources add constraint sources_kind_check check (kind in ('feed', 'bluesky', 'csv', 'entry', 'mailbox'));
-- One mailbox is configured for the installation, and it is one trust's: two would read each other's mail.
create unique index sources_one_mailbox on sources (kind) where kind = 'mailbox' and removed_at is null;

-- Why an e-mail became no report: an automatic answer, a bounce, a message of our own.
alter table raw_events add column no_report_because text;
create index raw_events_no_report on raw_events (source_id) where no_report_because is not null;

-- What came by e-mail is not shown before somebody has said what it is about.
alter table evidence add column sealed boolean not null default false;

-- What hung on an e-mail and may be kept, until it is known which mention or incident it belongs to.
create table mail_files (
  trust_id uuid not null references trusts on delete cascade,
  raw_event_id bigint not null references raw_events on delete cascade,
  sha256 text not null,
  name text not null,
  media_type text not null,
  bytes bytea not null,
  primary key (raw_event_id, sha256)
);
alter table mail_files enable row level security;
alter table mail_files force row level security;
-- Only the program reads what came in: no level is known yet.
create policy own_trust on mail_files using (trust_id = (select app_trust()) and (select app_system()));
grant select, insert, delete on mail_files to birdsong_app;

-- An e-mail that is no school's yet: those who read its level for the whole trust say whose it is.
create table unplaced_mail (
  id uuid primary key,
  trust_id uuid not null references trusts on delete cascade,
  raw_event_id bigint not null unique references raw_events on delete cascade,
  source_id uuid not null references sources on delete cascade,
  external_id text not null,
  author text,
  url text,
  title text,
  text text not null,
  published_at timestamptz,
  noticed_at timestamptz not null,
  level int not null check (level between 0 and 5)
);
create index on unplaced_mail (trust_id, noticed_at desc);
alter table unplaced_mail enable row level security;
alter table unplaced_mail force row level security;
create policy readable on unplaced_mail using (
  trust_id = (select app_trust()) and '*:' || level = any ((select app_reads())::text[])
);
grant select, insert, delete on unplaced_mail to birdsong_app;
