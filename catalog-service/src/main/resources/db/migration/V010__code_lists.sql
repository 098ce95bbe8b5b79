create table code_list (
    name       text        not null check (name ~ '^[a-z][a-z0-9-]{1,62}$'),
    uri        text        not null,
    title_en   text        not null,
    title_nl   text        not null,
    version    text        not null check (length(version) between 1 and 100),
    complete   boolean     not null,
    prefixes   text[]      not null,
    revision   integer     not null check (revision > 0),
    updated_at timestamptz not null,
    updated_by text        not null,

    constraint code_list_pk primary key (name)
);

create table code_list_concept (
    list        text    not null,
    uri         text    not null,
    position    integer not null,
    code        text    not null,
    labels      jsonb   not null,
    names       text[]  not null,
    valid_from  date,
    valid_until date,
    successors  text[]  not null,

    constraint code_list_concept_pk primary key (list, uri),
    constraint code_list_concept_list_fk foreign key (list) references code_list on delete cascade
);

create table code_list_revision (
    list      text        not null,
    revision  integer     not null,
    version   text        not null,
    at        timestamptz not null,
    by        text        not null,
    concepts  integer     not null,
    added     integer     not null,
    changed   integer     not null,
    withdrawn integer     not null,

    constraint code_list_revision_pk primary key (list, revision),
    constraint code_list_revision_list_fk foreign key (list) references code_list on delete cascade
);

comment on table code_list is 'A list of values that descriptions choose from; begins with our own common values, replaced from official files.';
comment on column code_list.complete is 'Whether a value that the list lacks cannot exist.';
comment on column code_list.revision is 'Grows with every replacement; pods compare the sum of all to know that they must read again.';
comment on table code_list_concept is 'A value; one that a newer file lacks stays, with the last day it was valid.';
comment on table code_list_revision is 'What each replacement of a list did.';
