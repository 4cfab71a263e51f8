-- A drill is a made-up trust of its own, made from a real one, so that nothing in it can reach what is real: the row-level
-- security of every other table parts the two already. Its id is the drill's id. Who it was made from cannot be changed later.
alter table trusts add column drill_of uuid references trusts on delete cascade;
alter table trusts add constraint made_up_once check (drill_of is null or not demonstration);
drop policy remove on trusts;
-- Only what is made up can be removed.
create policy remove on trusts for delete
  using (id = (select app_trust()) and (demonstration or drill_of is not null));

-- A made-up school has no public address: whoever is sent one must find a real school behind it.
alter policy by_slug on schools using (slug = (select app_school_slug()) and slug !~ '^drill-[0-9a-f]{8}-[0-9a-f-]{27}$');

-- What the real trust keeps of its drills: which there were, and what came of each. What happened inside is not in here.
create table drills (
  id uuid primary key,
  trust_id uuid not null references trusts on delete cascade,
  school_id uuid not null references schools on delete cascade,
  occurrence text not null,
  -- What the post really was, as whoever made it up knows; null where they did not say.
  truth jsonb,
  -- Did a watch term of the school find it by itself?
  named boolean not null,
  started_by uuid references people on delete set null,
  started_at timestamptz not null,
  took_part uuid[] not null default '{}',
  ended_at timestamptz,
  result jsonb
);
create index on drills (trust_id, started_at desc);
alter table drills enable row level security;
alter table drills force row level security;
create policy own_trust on drills using (trust_id = (select app_trust()));
grant select, insert, update on drills to birdsong_app;

-- The drill that somebody has come into. It outlives the made-up trust, so that nobody is put back unawares.
alter table sessions add column drill_id uuid references drills on delete set null;

-- In a drill a letter is written and handed over like any other, and kept.
alter table letters drop constraint letters_state_check;
alter table letters add constraint letters_state_check
  check (state in ('draft', 'waiting', 'sent', 'refused', 'unknown', 'kept'));

-- As before, and for somebody who looks through made-up eyes also who they are themselves: it is asked on every page.
create or replace function visit(token text, at timestamptz) returns jsonb language plpgsql as $$
declare
  session sessions;
  as_person uuid;
  in_trust uuid;
  own jsonb;
begin
  perform set_config('app.token', token, true);
  select * into session from sessions where token_hash = token and expires_at > at;
  if session.token_hash is null then return null; end if;
  if session.looking_as is not null and session.person_id is not null then
    perform set_config('app.trust', session.trust_id::text, true), set_config('app.person', session.person_id::text, true);
    own := (select jsonb_build_object('left_at', left_at, 'appointments', coalesce(
              (select jsonb_agg(jsonb_build_object('role', role, 'school', school_id)) from appointments where person_id = people.id), '[]'))
            from people where id = session.person_id);
  end if;
  as_person := coalesce(session.looking_as, session.person_id);
  in_trust := case when session.looking_as is null then session.trust_id else session.looking_in end;
  perform set_config('app.trust', coalesce(in_trust::text, ''), true), set_config('app.person', coalesce(as_person::text, ''), true);
  return jsonb_build_object(
    'session', to_jsonb(session),
    'own', own,
    'person', (select jsonb_build_object('id', id, 'trust_id', trust_id, 'name', name, 'email', email, 'left_at', left_at)
               from people where id = as_person),
    'trust', (select jsonb_build_object('id', id, 'name', name, 'demonstration', demonstration, 'drillOf', drill_of, 'madeAt', created_at)
              from trusts where id = in_trust),
    'appointments', coalesce((select jsonb_agg(jsonb_build_object('role', role, 'school', school_id) order by role)
                              from appointments where person_id = as_person), '[]'));
end $$;
