-- unaccent is a trusted extension, so the owner of the database may create it
create extension if not exists unaccent;

-- Dutch stemming that finds "financiën" by "financien"
create text search configuration dutch_unaccent (copy = pg_catalog.dutch);
alter text search configuration dutch_unaccent
    alter mapping for hword, hword_part, word with unaccent, dutch_stem;

create table dataset (
    id                 uuid        not null,
    version            integer     not null,
    name               text        not null check (name ~ '^[a-z][a-z0-9_]{0,62}$'),
    title              text        not null check (length(title) between 1 and 200),
    description        text                 check (length(description) between 1 and 10000),
    publisher          text        not null check (length(publisher) between 1 and 200),
    owner              text        not null check (length(owner) between 1 and 200),
    source_kind        text        not null check (source_kind in ('OPEN', 'COMMERCIAL', 'OWN_SYSTEM', 'WEB', 'IOT')),
    access             text        not null check (access in ('OPEN', 'CLOSED')),
    access_reason      text                 check (length(access_reason) between 1 and 2000),
    licence            text                 check (length(licence) between 1 and 500),
    theme              text                 check (length(theme) between 1 and 200),
    finest_granularity text                 check (finest_granularity in ('ADDRESS', 'STREET', 'NEIGHBOURHOOD', 'DISTRICT', 'MUNICIPALITY')),
    linking_keys       text[]      not null check (cardinality(linking_keys) <= 50),
    column_words       text        not null,
    keyword_words      text        not null,
    status             text        not null check (status in ('DRAFT', 'PUBLISHED', 'ARCHIVED')),
    created_at         timestamptz not null,
    created_by         text        not null,
    updated_at         timestamptz not null,
    updated_by         text        not null,
    published_at       timestamptz,
    search             tsvector    not null generated always as (
        setweight(to_tsvector('dutch_unaccent', title), 'A')
        || setweight(to_tsvector('dutch_unaccent', coalesce(description, '')), 'B')
        || setweight(to_tsvector('dutch_unaccent', column_words), 'C')
        || setweight(to_tsvector('dutch_unaccent', keyword_words), 'D')) stored,

    constraint dataset_pk primary key (id),
    constraint dataset_name_unique unique (name),
    constraint dataset_closed_has_reason check (access = 'OPEN' or access_reason is not null),
    constraint dataset_published_has_time check ((status = 'DRAFT') = (published_at is null)),
    constraint dataset_published_is_complete check (
        status = 'DRAFT'
        or (description is not null and theme is not null and (access = 'CLOSED' or licence is not null)))
);

create index dataset_search_idx on dataset using gin (search);
create index dataset_published_idx on dataset (id) where status = 'PUBLISHED';

create table dataset_column (
    dataset_id  uuid    not null,
    position    integer not null check (position between 0 and 999),
    name        text    not null check (name ~ '^[a-z][a-z0-9_]{0,62}$'),
    title       text             check (length(title) between 1 and 200),
    description text             check (length(description) between 1 and 2000),
    type        text    not null check (type in ('STRING', 'INTEGER', 'DECIMAL', 'BOOLEAN', 'DATE', 'DATETIME', 'GEOMETRY')),
    sensitivity text    not null check (sensitivity in ('NONE', 'PERSONAL', 'SPECIAL_CATEGORY', 'NATIONAL_ID')),
    granularity text             check (granularity in ('ADDRESS', 'STREET', 'NEIGHBOURHOOD', 'DISTRICT', 'MUNICIPALITY')),

    constraint dataset_column_pk primary key (dataset_id, position),
    constraint dataset_column_dataset_fk foreign key (dataset_id) references dataset on delete cascade,
    -- deferred: a replaced list may pass through a repeated name on its way
    constraint dataset_column_name_unique unique (dataset_id, name) deferrable initially deferred
);

comment on table dataset is 'A dataset known to the catalogue; anonymous readers see the published ones only.';
comment on column dataset.column_words is 'Names and titles of the columns, for full-text search.';
comment on column dataset.keyword_words is 'Theme, name and linking keys, for full-text search.';
comment on table dataset_column is 'A column of a dataset, in the order of its file; its URI is the dataset''s, # and its name.';
