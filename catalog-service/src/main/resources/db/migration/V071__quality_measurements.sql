create table quality_measurement (
    id          uuid        not null,
    dataset_id  uuid        not null,
    metric      text        not null check (length(metric) between 1 and 500),
    known       boolean     not null,
    column_name text                 check (length(column_name) between 1 and 63),
    datatype    text        not null check (datatype in ('INTEGER', 'DECIMAL', 'BOOLEAN', 'DATE', 'DATE_TIME')),
    value       text        not null check (length(value) between 1 and 50),
    unit        text                 check (length(unit) between 1 and 500),
    computed_at timestamptz not null,
    received_at timestamptz not null,
    received_by text        not null,

    constraint quality_measurement_pk primary key (id),
    constraint quality_measurement_entry_fk foreign key (dataset_id) references entry on delete cascade,
    constraint quality_measurement_once unique nulls not distinct (dataset_id, metric, column_name, computed_at)
);
create index quality_measurement_dataset_idx on quality_measurement (dataset_id, id);

comment on table quality_measurement is 'What others measured of the data: one value of one metric at one time, of a dataset or a column.';
comment on column quality_measurement.metric is 'The code of a metric that is known here, else the IRI of one that is not.';
