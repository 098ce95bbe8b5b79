create table lineage (
    dataset_id uuid        not null,
    version    integer     not null,
    activity   text                 check (length(activity) between 1 and 2000),
    query_hash text                 check (query_hash ~ '^[0-9a-f]{64}$'),
    summary    text                 check (length(summary) between 1 and 2000),
    made_at    timestamptz,
    updated_at timestamptz not null,
    updated_by text        not null,

    constraint lineage_pk primary key (dataset_id),
    constraint lineage_entry_fk foreign key (dataset_id) references entry on delete cascade
);

create table lineage_input (
    dataset_id uuid    not null,
    position   integer not null,
    input_id   uuid,
    uri        text    not null check (length(uri) between 1 and 2000),
    columns    jsonb   not null,

    constraint lineage_input_pk primary key (dataset_id, position),
    constraint lineage_input_lineage_fk foreign key (dataset_id) references lineage on delete cascade,
    constraint lineage_input_entry_fk foreign key (input_id) references entry on delete set null
);
create index lineage_input_entry_idx on lineage_input (input_id, dataset_id);

comment on table lineage is 'How a dataset was made, as one record with one version.';
comment on column lineage_input.input_id is 'The dataset of this catalogue that it was made from; absent for a source elsewhere.';
comment on column lineage_input.columns is 'Which column came from which: [{"from": …, "to": …}].';
