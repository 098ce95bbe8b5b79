create table assessment_definition (
    id                uuid        not null,
    lock              integer     not null,
    urn               text        not null check (length(urn) between 5 and 200),
    version           text        not null check (version ~ '^[0-9]+([.][0-9]+){0,2}$'),
    name              text        not null,
    format            text        not null check (format in ('YAML', 'JSON')),
    source            bytea       not null,
    digest            text        not null check (digest ~ '^[0-9a-f]{64}$'),
    filed_by          text,
    filed_by_name     text,
    filed_at          timestamptz not null,

    withdrawer        text,
    withdrawer_name   text,
    withdrawn_at      timestamptz,
    withdrawal_reason text,

    constraint assessment_definition_pk primary key (id),
    constraint assessment_definition_version unique (urn, version),
    constraint assessment_definition_filer_whole check (
        num_nonnulls(filed_by, filed_by_name) in (0, 2)),
    constraint assessment_definition_withdrawal_whole check (
        num_nonnulls(withdrawer, withdrawer_name, withdrawn_at, withdrawal_reason) in (0, 4))
);

comment on table assessment_definition is
    'A form for assessments in one version, byte for byte as it was filed; without a filer it came with the service.';
