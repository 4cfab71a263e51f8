-- Where a concern stands in the complaints procedure: the fold of its incident's events, like the rest of the row.
alter table incidents add column concern jsonb;
-- When somebody is reminded of a promise next.
alter table incidents add column promise_due timestamptz;
create index incidents_promised on incidents (trust_id, promise_due) where promise_due is not null;
create index incidents_concerns on incidents (trust_id, opened_at desc) where facts ->> 'kind' = 'concern';
