-- Answers that are posted from an official account, each looked at and approved by a person, to the letter.
create table replies (
  id uuid primary key,
  trust_id uuid not null references trusts on delete cascade,
  mention_id uuid not null references mentions on delete cascade,
  -- The source that is signed in to the account that answers.
  source_id uuid not null references sources on delete cascade,
  -- Chosen before it is sent: by it the platform knows a repetition, where it knows such.
  key text not null unique,
  text text not null,
  state text not null check (state in ('draft', 'waiting', 'sent', 'refused', 'unknown', 'kept')),
  -- What became of it, in words.
  answer text,
  written_by uuid references people on delete set null,
  written_at timestamptz not null,
  approved_at timestamptz,
  armed_at timestamptz,
  looked int not null default 0,
  sent_at timestamptz,
  external_id text,
  url text
);
create index on replies (mention_id);
create index on replies (trust_id, state);
-- One that is written, and one that is out: an answer is never on its way twice.
create unique index replies_draft on replies (mention_id) where state = 'draft';
create unique index replies_out on replies (mention_id) where state in ('waiting', 'unknown', 'sent');
alter table replies enable row level security;
alter table replies force row level security;
create policy readable on replies using (
  trust_id = (select app_trust())
  and ((select app_system()) or exists (select from mentions where mentions.id = mention_id))
);
grant select, insert, update on replies to birdsong_app;

-- Who a signed-in source is, as its platform names the author of a post: what it writes itself is no mention.
alter table sources add column account text;
-- What the platform itself says of our connection, when it was asked, and until when the sign-in holds.
alter table sources add column read_back jsonb;
