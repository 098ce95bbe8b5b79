create table dataset_version (
    id                uuid        not null,
    dataset_id        uuid        not null,
    number            integer     not null check (number >= 1),
    rows              bigint      not null check (rows >= 0),
    bytes             bigint      not null check (bytes >= 0),
    sha256            text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    format            text        not null check (format in ('CSV', 'GEOJSON')),
    encoding          text,
    delimiter         text,
    decimal_separator text,
    columns           jsonb       not null,
    created_at        timestamptz not null,
    created_by        text        not null,

    constraint dataset_version_pk primary key (id),
    constraint dataset_version_number_uq unique (dataset_id, number)
);

comment on table dataset_version is 'An uploaded content of a dataset. The row appears once its Parquet file is complete, so a version without a row does not exist.';
comment on column dataset_version.bytes is 'Size of the file as it was uploaded; sha256 is of the same bytes.';
