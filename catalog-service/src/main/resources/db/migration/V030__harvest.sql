create table harvest_source (
    id            uuid        not null,
    version       integer     not null,
    name          text        not null check (length(name) between 1 and 200),
    type          text        not null check (type in ('DCAT', 'CKAN', 'CSW', 'AMSTERDAM_SCHEMA', 'UPLOAD')),
    url           text        not null check (length(url) between 1 and 2000),
    owner         text                 check (length(owner) between 1 and 200),
    schedule      text                 check (length(schedule) between 1 and 40),
    publish       text        not null check (publish in ('ALL', 'CONFORMANT')),
    language      text        not null check (language ~ '^[a-z]{2,3}$'),
    page_size     integer     not null check (page_size between 1 and 1000),
    output_schema text                 check (length(output_schema) between 1 and 200),
    folder        text                 check (length(folder) between 1 and 100),
    enabled       boolean     not null,
    created_at    timestamptz not null,
    created_by    text        not null,
    updated_at    timestamptz not null,
    updated_by    text        not null,

    constraint harvest_source_pk primary key (id),
    constraint harvest_source_name_unique unique (name)
);

-- what the runner remembers of a source, apart so that it is no change of the source
create table harvest_memory (
    source_id     uuid        not null,
    next_at       timestamptz,
    etag          text,
    last_modified text,
    sha256        text,
    for_version   integer,
    complete_at   timestamptz,
    since         timestamptz,

    constraint harvest_memory_pk primary key (source_id),
    constraint harvest_memory_source_fk foreign key (source_id) references harvest_source on delete cascade
);
create index harvest_memory_due_idx on harvest_memory (next_at) where next_at is not null;

create table harvest_run (
    id           uuid        not null,
    source_id    uuid        not null,
    state        text        not null check (state in ('QUEUED', 'RUNNING', 'QUARANTINED', 'DONE', 'FAILED', 'CANCELLED')),
    cause        text        not null check (cause in ('SCHEDULED', 'REQUESTED', 'UPLOADED')),
    requested_by text        not null,
    created_at   timestamptz not null,
    started_at   timestamptz,
    finished_at  timestamptz,
    runner       uuid,
    heartbeat_at timestamptz,
    attempts     integer     not null default 0,
    revision     bigint      not null default 0,
    checkpoint   text,
    complete     boolean     not null default false,
    cut          boolean     not null default false,
    unmodified   boolean     not null default false,
    seen         integer     not null default 0,
    created      integer     not null default 0,
    changed      integer     not null default 0,
    unchanged    integer     not null default 0,
    removed      integer     not null default 0,
    failed       integer     not null default 0,
    duplicates   integer     not null default 0,
    nonconformant integer    not null default 0,
    issues       integer     not null default 0,
    vanished     integer     not null default 0,
    message_en   text,
    message_nl   text,
    decided_by   text,

    constraint harvest_run_pk primary key (id),
    constraint harvest_run_source_fk foreign key (source_id) references harvest_source on delete cascade
);
create index harvest_run_source_idx on harvest_run (source_id, id);
create unique index harvest_run_one_at_a_time on harvest_run (source_id) where state in ('QUEUED', 'RUNNING');
create index harvest_run_waiting_idx on harvest_run (created_at) where state in ('QUEUED', 'RUNNING');

create table harvest_upload (
    run_id     uuid  not null,
    media_type text  not null,
    body       bytea not null,

    constraint harvest_upload_pk primary key (run_id),
    constraint harvest_upload_run_fk foreign key (run_id) references harvest_run on delete cascade
);
alter table harvest_upload alter column body set storage external;

-- the entries a run has met: what is not here when it is complete has vanished
create table harvest_seen (
    run_id uuid not null,
    iri    text not null,

    constraint harvest_seen_pk primary key (run_id, iri),
    constraint harvest_seen_run_fk foreign key (run_id) references harvest_run on delete cascade
);

create table harvest_issue (
    run_id   uuid    not null,
    position integer not null,
    kind     text    not null,
    failure  boolean not null,
    page     text,
    line     bigint  not null,
    col      bigint  not null,
    record   text,
    en       text    not null,
    nl       text    not null,

    constraint harvest_issue_pk primary key (run_id, position),
    constraint harvest_issue_run_fk foreign key (run_id) references harvest_run on delete cascade
);

create table link_check (
    url        text        not null check (length(url) between 1 and 2000),
    status     integer,
    outcome    text        not null check (outcome in ('WORKING', 'BROKEN', 'REFUSED', 'UNKNOWN')),
    reason     text,
    failures   integer     not null,
    checked_at timestamptz,
    working_at timestamptz,
    next_at    timestamptz not null,

    constraint link_check_pk primary key (url)
);
create index link_check_due_idx on link_check (next_at);

comment on table harvest_source is 'A remote catalogue whose descriptions are taken in.';
comment on table harvest_run is 'One reading of a source; the runner holds it as long as its heart beats.';
comment on column harvest_run.checkpoint is 'Where the next page is: what is before it has been stored.';
comment on column harvest_run.vanished is 'How many entries were missing, and wait for an administrator''s consent.';
comment on table link_check is 'Whether the places that distributions point to answer.';
