-- The words of each name in plain letters ('st' for Saint), so that schools that are called alike are found without reading
-- a whole country's names.
alter table registered_schools add column words text[] not null generated always as (
  regexp_split_to_array(translate(replace(lower(name), 'saint', 'st'), '''’', ''), '[^a-z0-9]+')
) stored;
create index registered_schools_words on registered_schools using gin (words);
