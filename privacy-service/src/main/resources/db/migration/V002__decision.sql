create table decision (
    id               uuid        not null,
    decided_at       timestamptz not null,
    asked_by         text        not null,
    actor            text        not null,
    purpose          text,
    activity_id      uuid,
    activity_version integer,
    question         jsonb       not null,
    permitted        boolean     not null,
    reasons          jsonb       not null,

    constraint decision_pk primary key (id),
    constraint decision_activity foreign key (activity_id, activity_version)
        references activity_version (activity_id, number),
    constraint decision_deny_has_reason check (permitted = (jsonb_array_length(reasons) = 0)),
    constraint decision_permit_has_activity check (not permitted or activity_id is not null)
);

comment on table decision is 'Every decision ever given, permit or deny; rows are only added.';
comment on column decision.asked_by is 'Subject of the token that asked.';
comment on column decision.actor is 'Subject of the person the decision is about.';
comment on column decision.reasons is 'Codes of what stood in the way.';

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are only added, never changed or deleted', tg_table_name;
end;
$$;

create trigger decision_append_only before update or delete or truncate on decision
    for each statement execute function refuse_change();
