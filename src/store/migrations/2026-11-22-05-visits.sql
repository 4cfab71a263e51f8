-- Every page begins with these two questions, so each is one statement and a transaction of its own: whose is the token,
-- and who are they? It asks as the visitor who holds the token, then as the person found.
create function visit(token text, at timestamptz) returns jsonb language plpgsql as $$
declare
  session sessions;
  as_person uuid;
  in_trust uuid;
begin
  perform set_config('app.token', token, true);
  select * into session from sessions where token_hash = token and expires_at > at;
  if session.token_hash is null then return null; end if;
  as_person := coalesce(session.looking_as, session.person_id);
  in_trust := case when session.looking_as is null then session.trust_id else session.looking_in end;
  perform set_config('app.trust', coalesce(in_trust::text, ''), true), set_config('app.person', coalesce(as_person::text, ''), true);
  return jsonb_build_object(
    'session', to_jsonb(session),
    'person', (select jsonb_build_object('id', id, 'trust_id', trust_id, 'name', name, 'email', email, 'left_at', left_at)
               from people where id = as_person),
    'trust', (select jsonb_build_object('id', id, 'name', name, 'demonstration', demonstration) from trusts where id = in_trust),
    'appointments', coalesce((select jsonb_agg(jsonb_build_object('role', role, 'school', school_id) order by role)
                              from appointments where person_id = as_person), '[]'));
end $$;

-- Has somebody notices that they have not read, of those that they may see? `reads` and `confirmed` are as asActor() sets them.
create function has_unread(in_trust uuid, as_person uuid, reads text, confirmed text) returns boolean language plpgsql as $$
begin
  perform set_config('app.trust', in_trust::text, true), set_config('app.person', as_person::text, true),
    set_config('app.reads', reads, true), set_config('app.confirmed', confirmed, true);
  return exists (select from notices where person_id = as_person and read_at is null);
end $$;
