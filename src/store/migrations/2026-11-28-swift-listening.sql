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
