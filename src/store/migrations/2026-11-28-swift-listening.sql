-- Each foreign key is looked up for each row. That a raw event and a mention are of a trust follows from their source, which
-- is; and with it they go when their trust is removed.
alter table raw_events drop constraint raw_events_trust_id_fkey;
alter table mentions drop constraint mentions_trust_id_fkey;

-- When a post is looked at again is written with it, and nothing else refers to a post that nobody has. What it belonged
-- to is asked for together with it; what is left of a trust that was removed goes with the trust.
alter table rechecks drop constraint rechecks_mention_id_fkey;
alter table rechecks drop constraint rechecks_trust_id_fkey;
alter table rechecks drop constraint rechecks_source_id_fkey;
drop index rechecks_trust_id_idx;

-- How far each source's events have been read: those after `read_to` are unread. Written once a batch, where a mark at each
-- event wrote the event, with all that its source delivered, a second time. It needs the events of a source to be committed
-- in the order of their ids, which `addRawEvents` sees to.
create table reading_places (
  source_id uuid primary key references sources on delete cascade,
  trust_id uuid not null,
  read_to bigint not null default 0
);
alter table reading_places enable row level security;
alter table reading_places force row level security;
create policy own_trust on reading_places using (trust_id = (select app_trust()) and (select app_system()));
grant select, insert, update on reading_places to birdsong_app;
-- The owner of the tables fills it across all trusts here, past the fences that hold for the application.
alter table raw_events no force row level security;
alter table sources no force row level security;
alter table reading_places no force row level security;
insert into reading_places
  select id, trust_id, coalesce(
    (select min(r.id) - 1 from raw_events r where r.source_id = sources.id and r.read_at is null),
    (select max(r.id) from raw_events r where r.source_id = sources.id), 0)
  from sources;
alter table raw_events force row level security;
alter table sources force row level security;
alter table reading_places force row level security;
drop index raw_events_unread;
create index raw_events_of_source on raw_events (source_id, id);
alter table raw_events drop column read_at;
