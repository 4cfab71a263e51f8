-- How long the log of a school's trust is, for a visitor of that school, in one statement: it is asked for every front page.
create function front_version(slug text) returns bigint language plpgsql as $$
begin
  perform set_config('app.school_slug', slug, true);
  return (
    select trusts.event_count from schools join trusts on trusts.id = schools.trust_id
    where schools.slug = front_version.slug and trusts.drill_of is null
  );
end
$$;
