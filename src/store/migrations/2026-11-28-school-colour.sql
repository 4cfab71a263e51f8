-- A school's own colour, by its name in the program's list.
alter table schools add column colour text not null default 'teal';
