create table glossary_term (
    id             uuid        not null,
    version        integer     not null,
    uri            text        not null check (length(uri) between 1 and 2000),
    status         text        not null check (status in ('DRAFT', 'APPROVED', 'RETIRED')),
    pref_label     jsonb       not null,
    alt_label      jsonb       not null,
    hidden_label   jsonb       not null,
    definition     jsonb       not null,
    scope_note     jsonb       not null,
    source         text                 check (length(source) between 1 and 2000),
    exact_match    text[]      not null,
    close_match    text[]      not null,
    updated_at     timestamptz not null,
    updated_by     text        not null,
    -- every label, in lower case, one per line: what a search by label looks through
    labels         text        not null,

    constraint glossary_term_pk primary key (id),
    constraint glossary_term_uri_unique unique (uri)
);

create table glossary_relation (
    term_id   uuid not null,
    kind      text not null check (kind in ('BROADER', 'RELATED')),
    target_id uuid not null,

    constraint glossary_relation_pk primary key (term_id, kind, target_id),
    constraint glossary_relation_term_fk foreign key (term_id) references glossary_term on delete cascade,
    constraint glossary_relation_target_fk foreign key (target_id) references glossary_term on delete cascade,
    constraint glossary_relation_not_itself check (term_id <> target_id)
);
create index glossary_relation_target_idx on glossary_relation (target_id);

create table glossary_agreement (
    term_id    uuid not null,
    partner_id uuid not null,
    agreed_on  date not null,

    constraint glossary_agreement_pk primary key (term_id, partner_id),
    constraint glossary_agreement_term_fk foreign key (term_id) references glossary_term on delete cascade,
    constraint glossary_agreement_partner_fk foreign key (partner_id) references partner
);

create table glossary_subject (
    term_id     uuid not null,
    dataset_id  uuid not null,
    column_name text not null check (column_name ~ '^([a-z][a-z0-9_]{0,62})?$'),

    constraint glossary_subject_pk primary key (term_id, dataset_id, column_name),
    constraint glossary_subject_term_fk foreign key (term_id) references glossary_term on delete cascade,
    constraint glossary_subject_entry_fk foreign key (dataset_id) references entry on delete cascade
);
create index glossary_subject_entry_idx on glossary_subject (dataset_id);

create table glossary_revision (
    number bigint not null
);
insert into glossary_revision values (0);

comment on table glossary_term is 'A SKOS concept; anonymous readers see the approved ones only.';
comment on column glossary_subject.column_name is 'Empty when the whole dataset is about the term.';
comment on table glossary_revision is 'One row that counts changes, so that any pod sees cheaply whether its synonyms are old.';
