-- The log of changes cannot be emptied by one statement either. One function guards both histories.
create or replace function forbid_rewriting() returns trigger language plpgsql as
    $$ begin raise exception '% is append-only', tg_table_name; end $$;

create trigger change_no_truncate before truncate on change
    for each statement execute function forbid_rewriting();

drop trigger access_request_event_append_only on access_request_event;
drop trigger access_request_event_no_truncate on access_request_event;
create trigger access_request_event_append_only before update or delete on access_request_event
    for each row execute function forbid_rewriting();
create trigger access_request_event_no_truncate before truncate on access_request_event
    for each statement execute function forbid_rewriting();
drop function forbid_rewriting_events();
