create table event (
    seq     bigint      not null,
    id      uuid        not null,
    at      timestamptz not null,
    type    text        not null check (type like 'nl.datapeil.privacy.%'),
    subject text        not null,
    data    jsonb       not null,

    constraint event_pk primary key (seq),
    constraint event_id unique (id)
);

comment on table event is 'What happened, for whoever must act on it; rows are only added.';
comment on column event.seq is 'Follows the order of commits without gaps.';
comment on column event.subject is 'URI of the thing that it happened to.';

create trigger event_append_only before update or delete or truncate on event
    for each statement execute function refuse_change();

create function announce_event() returns trigger language plpgsql as $$
begin
    perform pg_notify('privacy_event', new.seq::text);
    return new;
end;
$$;

create trigger event_announced after insert on event for each row execute function announce_event();
