-- What lines have in common is stored once.
create table log_activity (
    id          integer generated always as identity,
    uri         text    not null check (length(uri) between 1 and 2000),
    activity_id uuid,

    constraint log_activity_pk primary key (id),
    constraint log_activity_uri unique (uri)
);

comment on table log_activity is 'The versions of activities that lines name.';
comment on column log_activity.activity_id is 'The activity of our register, where it is ours.';

create table log_context (
    id      uuid not null,
    content text not null,

    constraint log_context_pk primary key (id)
);

comment on table log_context is
    'What many lines say alike: name, system, query, datasets, actor. The id is the first half of the'
    ' SHA-256 of the content, so the content cannot be changed without the lines telling.';

create table data_subject (
    id          bigint generated always as identity,
    blind       uuid not null,
    wrapped_key bytea,

    constraint data_subject_pk primary key (id),
    constraint data_subject_blind unique (blind)
);

comment on table data_subject is
    'A person as the log knows them. Deleting the row makes their lines unreadable and unfindable.';
comment on column data_subject.blind is
    'First half of an HMAC-SHA-256 of type and identifier: found by those who know the identifier.';
comment on column data_subject.wrapped_key is
    'The key of their lines, under the master key; made with their first line.';

create table log_stream (
    id         integer generated always as identity,
    opened_on  text        not null,
    seq        bigint      not null default 0 check (seq >= 0),
    head       bytea       not null check (length(head) = 32),
    holder     uuid        not null,
    held_until timestamptz not null,
    opened_at  timestamptz not null,

    constraint log_stream_pk primary key (id),
    constraint log_stream_fits check (id < 1048576 and seq < 4398046511104)
);

comment on table log_stream is
    'A chain of hashes and the process that adds to it; another goes on with it when that one is gone.';

comment on column log_stream.opened_on is
    'Number, seq and head of all streams when this one began; its first hash hangs on them.';

create table log_anchor (
    id        uuid        not null,
    made_at   timestamptz not null,
    heads     text        not null,
    signature bytea       not null,

    constraint log_anchor_pk primary key (id)
);

comment on table log_anchor is 'The heads of all streams at a moment, signed: what came before cannot be cut off.';

create trigger log_anchor_append_only before update or delete or truncate on log_anchor
    for each statement execute function refuse_change();

create table log_line (
    line           bigint      not null,
    start_time     timestamptz not null,
    end_time       timestamptz not null,
    received_at    timestamptz not null,
    trace_id       uuid        not null,
    span_id        bigint      not null,
    parent_span_id bigint,
    subject        bigint,
    entry_id       uuid,
    population     uuid,
    activity       integer     not null,
    status         smallint    not null check (status between 0 and 2),
    payload        bytea       not null,
    hash           bytea       not null check (length(hash) = 32),

    constraint log_line_time_runs_on check (end_time >= start_time)
) partition by range (start_time);

comment on table log_line is
    'What was done with personal data: one line per data subject, one partition per month.';
comment on column log_line.line is 'Number of the stream * 2^42 + place in its chain.';
comment on column log_line.subject is 'Finds the line; no part of what is hashed.';
comment on column log_line.entry_id is 'The id its sender gave it, where it has one of its own.';
comment on column log_line.payload is
    'Context, decision and rows; under the key of the data subject where there is one.';
comment on column log_line.hash is 'SHA-256 of the hash before it and the SHA-256 of this line.';

create index log_line_subject on log_line (subject, start_time);
create index log_line_activity on log_line (activity, start_time);
create index log_line_time on log_line (start_time);
create index log_line_chain on log_line using brin (line) with (pages_per_range = 16);
create index log_line_population on log_line (population, start_time)
    where population is not null;
create unique index log_line_span on log_line (trace_id, span_id, start_time, entry_id)
    nulls not distinct;
create unique index log_line_entry on log_line (entry_id, start_time) where entry_id is not null;

-- A line may lose the number of its data subject after erasure, and go when its time is over.
create function keep_log_line() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.subject is null
        and to_jsonb(new) - 'subject' = to_jsonb(old) - 'subject' then
        return new;
    end if;
    if tg_op = 'DELETE' and current_setting('datapeil.log_retention', true) = 'on' then
        return old;
    end if;
    raise exception 'Rows of the processing log are only added, never changed or deleted';
end;
$$;

create trigger log_line_append_only before update or delete on log_line
    for each row execute function keep_log_line();
create trigger log_line_never_truncated before truncate on log_line
    for each statement execute function refuse_change();

create table log_stub (
    line   bigint not null,
    hash   bytea  not null check (length(hash) = 32),
    digest bytea  not null check (length(digest) = 32),

    constraint log_stub_pk primary key (line)
);

comment on table log_stub is
    'What stays of a line whose time is over: its SHA-256, so the chain can still be verified.';

create trigger log_stub_append_only before update or delete or truncate on log_stub
    for each statement execute function refuse_change();

-- Attached rather than created in place: that does not hold up those who read and write.
create function add_log_month(moment timestamptz) returns void language plpgsql as $$
declare
    first  constant timestamp := date_trunc('month', moment at time zone 'UTC');
    month  constant text := 'log_line_' || to_char(first, 'YYYY_MM');
begin
    perform pg_advisory_xact_lock(hashtext('add_log_month'));
    if to_regclass(month) is not null then
        return;
    end if;
    execute format('create table %I (like log_line including constraints)', month);
    execute format('create trigger %I before truncate on %I for each statement'
        ' execute function refuse_change()', month || '_never_truncated', month);
    execute format('alter table log_line attach partition %I for values from (%L) to (%L)', month,
        first at time zone 'UTC', (first + interval '1 month') at time zone 'UTC');
end;
$$;
