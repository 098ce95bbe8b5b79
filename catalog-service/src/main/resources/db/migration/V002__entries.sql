-- Everything described becomes an entry whose truth is an RDF graph; a dataset keeps its id and URI.

create table entry (
    id                 uuid        not null,
    kind               text        not null check (kind in ('CATALOG', 'DATASET', 'SERIES', 'SERVICE')),
    iri                text        not null check (length(iri) between 1 and 2000),
    version            integer     not null,
    status             text        not null check (status in ('DRAFT', 'PUBLISHED', 'ARCHIVED')),
    source_id          uuid,
    catalog            text,
    name               text                 check (name ~ '^[a-z][a-z0-9_]{0,62}$'),
    owner              text                 check (length(owner) between 1 and 200),
    source_kind        text                 check (source_kind in ('OPEN', 'COMMERCIAL', 'OWN_SYSTEM', 'WEB', 'IOT')),
    access             text        not null check (access in ('OPEN', 'CLOSED')),
    access_reason      text                 check (length(access_reason) between 1 and 2000),
    finest_granularity text                 check (finest_granularity in ('ADDRESS', 'STREET', 'NEIGHBOURHOOD', 'DISTRICT', 'MUNICIPALITY')),
    linking_keys       text[]      not null check (cardinality(linking_keys) <= 50),
    typed              text        not null,
    graph              bytea       not null,
    digest             text        not null,
    shared             text[]      not null,
    violations         integer     not null check (violations >= 0),
    warnings           integer     not null check (warnings >= 0),
    created_at         timestamptz not null,
    created_by         text        not null,
    updated_at         timestamptz not null,
    updated_by         text        not null,
    published_at       timestamptz,

    constraint entry_pk primary key (id),
    constraint entry_iri_unique unique (iri),
    constraint entry_name_unique unique (name),
    constraint entry_published_has_time check (status <> 'PUBLISHED' or published_at is not null)
);

-- the graph is compressed already
alter table entry alter column graph set storage external;

create index entry_kind_idx on entry (kind, id);
create index entry_published_idx on entry (kind, id) where status = 'PUBLISHED';
create index entry_source_idx on entry (source_id, id) where source_id is not null;
create index entry_catalog_idx on entry (catalog) where catalog is not null;
create index entry_shared_idx on entry using gin (shared);

-- the nil UUID is the source of what is registered here
create table shared_node (
    source_id  uuid        not null,
    node       text        not null check (length(node) between 1 and 2000),
    graph      bytea       not null,
    changed_at timestamptz not null default now(),

    constraint shared_node_pk primary key (source_id, node)
);

create table entry_history (
    entry_id     uuid        not null,
    version      integer     not null,
    kind         text        not null,
    iri          text        not null,
    status       text        not null,
    source_id    uuid,
    governance   text        not null,
    typed        text        not null,
    graph        bytea       not null,
    digest       text        not null,
    shared       text[]      not null,
    valid_from   timestamptz not null,
    valid_until  timestamptz not null,
    by           text        not null,

    constraint entry_history_pk primary key (entry_id, version)
);
alter table entry_history alter column graph set storage external;
create index entry_history_time_idx on entry_history (valid_until, valid_from);

create table shared_node_history (
    source_id   uuid        not null,
    node        text        not null,
    valid_from  timestamptz not null,
    valid_until timestamptz not null,
    graph       bytea       not null,

    constraint shared_node_history_pk primary key (source_id, node, valid_from)
);

-- One log of what happened: the chain of the audit, the queue of notifications, the feed of the index.
create table change (
    seq      bigint      not null,
    at       timestamptz not null,
    kind     text        not null check (kind ~ '^[a-z][a-z-]*$'),
    subject  uuid        not null,
    uri      text,
    action   text        not null check (action ~ '^[a-z][a-z-]*$'),
    version  integer     not null,
    visible  boolean     not null,
    by       text        not null,
    reason   text,
    digest   text        not null,
    previous text        not null,
    hash     text        not null,

    constraint change_pk primary key (seq)
);
create index change_subject_idx on change (subject, seq);

create function forbid_rewriting() returns trigger language plpgsql as
    $$ begin raise exception 'the change log is append-only'; end $$;
create trigger change_append_only before update or delete on change
    for each row execute function forbid_rewriting();

-- What is registered already: its graph in N-Triples (format byte 0: not compressed) and its typed description.
create function nt_text(value text, lang text) returns text language sql immutable as
    $$ select '"' || replace(replace(replace(replace(replace(value, '\', '\\'), '"', '\"'), E'\n', '\n'), E'\r', '\r'), E'\t', '\t')
              || '"' || lang $$;

insert into entry
select id, 'DATASET', '${publicUrl}/datasets/' || id, version, status, null, null, name, owner, source_kind, access, access_reason,
       finest_granularity, linking_keys,
       jsonb_strip_nulls(jsonb_build_object(
           'title', jsonb_build_object('nl', title),
           'description', case when description is not null then jsonb_build_object('nl', description) end,
           'publisher', jsonb_build_object('name', jsonb_build_object('nl', publisher)),
           'license', licence,
           'keyword', case when theme is not null then jsonb_build_object('nl', jsonb_build_array(theme)) end,
           'accessRights', 'http://publications.europa.eu/resource/authority/access-right/'
               || case access when 'OPEN' then 'PUBLIC' else 'NON_PUBLIC' end))::text,
       '\x00'::bytea || convert_to(
           concat_ws(E' .\n',
               s || '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset>',
               s || '<http://purl.org/dc/terms/title> ' || nt_text(title, '@nl'),
               s || '<http://purl.org/dc/terms/description> ' || nt_text(description, '@nl'),
               s || '<http://purl.org/dc/terms/publisher> ' || b,
               b || ' <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://xmlns.com/foaf/0.1/Agent>',
               b || ' <http://xmlns.com/foaf/0.1/name> ' || nt_text(publisher, '@nl'),
               s || '<http://purl.org/dc/terms/license> <' || licence || '>',
               s || '<http://www.w3.org/ns/dcat#keyword> ' || nt_text(theme, '@nl'),
               s || '<http://purl.org/dc/terms/accessRights> <http://publications.europa.eu/resource/authority/access-right/'
                 || case access when 'OPEN' then 'PUBLIC' else 'NON_PUBLIC' end || '>') || E' .\n', 'UTF8'),
       '', array[]::text[], 0, 0, created_at, created_by, updated_at, updated_by, published_at
from (select *, '<${publicUrl}/datasets/' || id || '> ' as s, '_:b' || replace(id::text, '-', '') as b from dataset) as d;

alter table dataset_column drop constraint dataset_column_dataset_fk;
alter table dataset_column add constraint dataset_column_dataset_fk foreign key (dataset_id) references entry on delete cascade;
drop table dataset;
drop function nt_text;

comment on table entry is 'What the catalogue describes; anonymous readers see the published ones only.';
comment on column entry.graph is 'N-Triples: the triples of this entry and of nodes reached from it alone; first byte 0 plain, 1 deflated.';
comment on column entry.typed is 'The typed JSON description, made from the graph at every write.';
comment on column entry.digest is 'SHA-256 in hex over graph and governance.';
comment on column entry.catalog is 'IRI of the catalogue that lists it.';
comment on column entry.shared is 'The shared nodes that this entry reaches.';
comment on table shared_node is 'Nodes described once and reached from several entries, or from none.';
comment on table entry_history is 'Each entry as it was before a change.';
comment on table change is 'Append-only; hash = SHA-256 over the line and the hash before it.';
