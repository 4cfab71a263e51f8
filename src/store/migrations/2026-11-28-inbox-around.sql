-- What stands around a page of the inbox (`around-inbox.ts`). A function, because to plan these questions, with all that
-- row-level security adds to each, takes six times as long as to answer them: here it is done once a connection. It sees
-- what the caller sees.
create function around_inbox(mentions_shown uuid[], asks_rush boolean, asks_unplaced boolean, asks_people boolean)
returns jsonb language plpgsql stable as $$
begin
  return (
    with under as materialized (
      select gathered_under as head, count(*) as count from mentions
      where gathered_under = any (mentions_shown) group by 1)
    select jsonb_build_object(
      'schools', (select jsonb_agg(jsonb_build_array(id, name) order by name) from schools),
      'sources', (select jsonb_agg(jsonb_build_array(id, name) order by name) from sources),
      'people', case when asks_people then (select jsonb_agg(jsonb_build_array(id, name)) from people) end,
      'gathered', (select jsonb_agg(jsonb_build_array(head, count)) from under),
      'storms', (select jsonb_agg(jsonb_build_array(mention_id, extract(epoch from at) * 1000, count) order by at)
                 from storm_counts where mention_id in (select head from under)),
      'rush', asks_rush and exists (
        select from mentions where trust_id = (select app_trust()) and state in ('new', 'in-hand')
          and gathered_under is null and apart),
      'unplaced', asks_unplaced and exists (select from unplaced_mail)));
end $$;
