create table data_request (
    id            uuid        not null,
    version       integer     not null,
    question      text        not null check (length(question) between 1 and 2000),
    sub_questions text[]      not null check (cardinality(sub_questions) <= 50),
    value_kind    text        not null check (value_kind in ('INPUT_OPTIMISATION', 'PROCESS_OPTIMISATION', 'PRODUCT_INNOVATION')),
    effect        text        not null check (length(effect) between 1 and 2000),
    wanted_by     text        not null check (length(wanted_by) between 1 and 200),
    status        text        not null check (status in ('OPEN', 'IN_PILOT', 'ANSWERED', 'DECLINED', 'WITHDRAWN')),
    outcome       text                 check (length(outcome) between 1 and 10000),
    pilot         text                 check (length(pilot) between 1 and 2000),
    author_id     text        not null,
    created_at    timestamptz not null,
    created_by    text        not null,
    updated_at    timestamptz not null,
    updated_by    text        not null,

    constraint data_request_pk primary key (id)
);

create table data_request_answer (
    request_id uuid    not null,
    position   integer not null,
    dataset_id uuid    not null,

    constraint data_request_answer_pk primary key (request_id, position),
    constraint data_request_answer_request_fk foreign key (request_id) references data_request on delete cascade,
    constraint data_request_answer_entry_fk foreign key (dataset_id) references entry on delete cascade
);
create index data_request_answer_entry_idx on data_request_answer (dataset_id);

create table data_request_vote (
    request_id uuid        not null,
    voter      text        not null,
    at         timestamptz not null,

    constraint data_request_vote_pk primary key (request_id, voter),
    constraint data_request_vote_request_fk foreign key (request_id) references data_request on delete cascade
);

comment on table data_request is 'A question that no dataset answers yet; public, but for the names of staff.';
comment on column data_request.wanted_by is 'An organisation or role, not a private person.';
comment on column data_request_vote.voter is 'The token''s sub.';
