alter table decision
    add column call_id        uuid,
    add column position       integer     not null default 0 check (position >= 0),
    add column valid_until    timestamptz,
    add column trace_id       text        check (trace_id ~ '^[0-9a-f]{32}$'),
    add column span_id        text        check (span_id ~ '^[0-9a-f]{16}$'),
    add column parent_span_id text        check (parent_span_id ~ '^[0-9a-f]{16}$'),
    add column response       jsonb,
    add column policies       jsonb       not null default '[]',
    add column information    jsonb       not null default '[]';

-- What was decided before has no trace of its own; its id stands in for one.
alter table decision disable trigger decision_append_only;
update decision set
    call_id = id,
    valid_until = decided_at + interval '5 seconds',
    trace_id = replace(id::text, '-', ''),
    span_id = right(replace(id::text, '-', ''), 16),
    response = jsonb_build_object('decision', permitted);
alter table decision enable trigger decision_append_only;

alter table decision
    alter column call_id set not null,
    alter column valid_until set not null,
    alter column trace_id set not null,
    alter column span_id set not null,
    alter column response set not null,
    add constraint decision_call unique (call_id, position);

create index decision_time_idx on decision (decided_at, call_id);
create index decision_activity_idx on decision (activity_id, decided_at, call_id);
create index decision_actor_idx on decision (actor, decided_at, call_id);
create index decision_trace_idx on decision (trace_id);

comment on column decision.call_id is 'The first decision of the same request; its own id when it was alone.';
comment on column decision.valid_until is 'Nobody may act on it after this moment.';
comment on column decision.policies is 'The policies it was taken on: id and version.';
comment on column decision.information is 'The documents it was taken on: URI and version.';
