-- Of a destruction order that was withdrawn while it was carried out, the certificate is added.
create or replace function keep_record() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
        or (new.id, new.kind, new.created_at) is distinct from (old.id, old.kind, old.created_at)
        or (old.status = 'WITHDRAWN'
            and (new.status <> 'WITHDRAWN' or old.kind <> 'DESTRUCTION_ORDER'))
    then
        raise exception 'A record is withdrawn, not deleted, and stays withdrawn';
    end if;
    return new;
end;
$$;
