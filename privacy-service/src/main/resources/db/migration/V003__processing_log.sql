create table processing_log (
    id                          uuid        not null,
    trace_id                    text        not null check (trace_id ~ '^[0-9a-f]{32}$'),
    span_id                     text        not null check (span_id ~ '^[0-9a-f]{16}$'),
    name                        text        not null,
    status                      text        not null check (status in ('UNSET', 'OK', 'ERROR')),
    start_time                  timestamptz not null,
    end_time                    timestamptz not null,
    processing_activity_id      text        not null,
    processing_activity_version integer     not null check (processing_activity_version >= 1),
    decision_id                 uuid        not null,
    actor                       text        not null,
    actor_name                  text,
    datasets                    jsonb       not null,
    query                       text        not null,
    row_count                   bigint      not null check (row_count >= 0),
    received_at                 timestamptz not null,

    constraint processing_log_pk primary key (id),
    constraint processing_log_time_runs_on check (end_time >= start_time)
);

create index processing_log_time_idx on processing_log (start_time, id);
create index processing_log_activity_idx
    on processing_log (processing_activity_id, start_time, id);

comment on table processing_log is
    'What was done with personal data, for whom and on which ground; rows are only added.';
comment on column processing_log.query is 'SQL without its literals: the sender removed them.';

create trigger processing_log_append_only before update or delete or truncate on processing_log
    for each statement execute function refuse_change();
