-- Whoever reads a school's policy is told which of our defaults its trust has settled, and how. Whom to call, and who
-- stands in for whom, is for those who work there.
create policy by_slug on settings for select using (
  trust_id = (select app_school_trust()) and (name ~ '^(gap|deadline|platform)\.' or name = 'adviser.nspcc')
);
