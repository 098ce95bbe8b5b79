create table destruction (
    order_id     uuid        not null,
    dataset_id   uuid        not null,
    versions     jsonb       not null,
    rows         bigint      not null check (rows >= 0),
    sha256       text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    destroyed_at timestamptz,

    constraint destruction_pk primary key (order_id)
);

comment on table destruction is 'A destruction under way: its versions are no longer recorded, its certificate is not filed yet. The row goes with the filing.';
comment on column destruction.destroyed_at is 'When the last file was gone; null while files may lie there.';

create table destroyed_version (
    dataset_id uuid    not null,
    last       integer not null check (last >= 1),

    constraint destroyed_version_pk primary key (dataset_id)
);

comment on table destroyed_version is 'The highest number of a destroyed version of a dataset: numbers are not given twice.';
