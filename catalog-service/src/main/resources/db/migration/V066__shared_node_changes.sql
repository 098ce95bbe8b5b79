-- A node that several entries of our own share has changed: those are still to be described anew.
create table shared_node_change (
    id         bigint generated always as identity,
    node       text   not null,
    after_iri  text   not null default '', -- entries up to here were done
    changed_by text   not null,

    constraint shared_node_change_pk primary key (id)
);

comment on table shared_node_change is 'What Sharers has to do; empty when all is up to date.';
