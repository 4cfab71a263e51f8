-- One index finds a source's item, and its mention of a school: the second did the work of the first once more.
drop index mentions_once;
drop index mentions_external;
create unique index mentions_once on mentions (source_id, md5(external_id), school_id);

-- When a ground was last of use is noted again and again: with room on its page that touches no index.
alter table grounds set (fillfactor = 80);
