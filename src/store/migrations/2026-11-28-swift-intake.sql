-- One index finds a source's item, and its mention of a school: the second did the work of the first once more.
drop index mentions_once;
drop index mentions_external;
create unique index mentions_once on mentions (source_id, md5(external_id), school_id);

-- When a ground was last of use is noted again and again: with room on its page that touches no index.
alter table grounds set (fillfactor = 80);

-- The grounds of terms are written once for all that are added together: a register brings tens of thousands.
drop trigger ground_of_term on watch_terms;
create or replace function ground_of_term() returns trigger language plpgsql as $$ begin
  insert into grounds (trust_id, term_id, purpose, owner_id, since, expires_on)
    select trust_id, id, 'To find what is said in public about this school',
      (select id from people where id = app_person()), created_at, (created_at + interval '1 year')::date from added;
  return null;
end $$;
create trigger ground_of_term after insert on watch_terms
  referencing new table as added for each statement execute function ground_of_term();
