-- A trust's own language model, asked for a second opinion: off until somebody sets it up.
create table second_opinion_setups (
  trust_id uuid primary key references trusts on delete cascade,
  active boolean not null,
  address text not null,
  model text not null,
  -- Sealed with the installation's key; null where the address wants none.
  sealed_key text,
  most_a_month int not null check (most_a_month > 0),
  changed_at timestamptz not null
);
alter table second_opinion_setups enable row level security;
alter table second_opinion_setups force row level security;
create policy own_trust on second_opinion_setups using (trust_id = (select app_trust()));
grant select, insert, update on second_opinion_setups to birdsong_app;

-- What was asked, with the words as they left the machine, and what came back.
create table second_opinions (
  id uuid primary key,
  trust_id uuid not null references trusts on delete cascade,
  mention_id uuid not null references mentions on delete cascade,
  masked text,
  asked_by uuid references people on delete set null,
  asked_at timestamptz not null,
  answered_at timestamptz,
  category text,
  severity int check (severity between 0 and 3),
  words text,
  trouble text
);
create index on second_opinions (mention_id);
create index on second_opinions (trust_id, asked_at);
alter table second_opinions enable row level security;
alter table second_opinions force row level security;
create policy readable on second_opinions using (
  trust_id = (select app_trust())
  and ((select app_system()) or exists (select from mentions where mentions.id = mention_id))
);
grant select, insert, update on second_opinions to birdsong_app;
