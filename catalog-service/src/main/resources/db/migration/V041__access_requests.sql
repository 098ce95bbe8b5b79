create table access_request (
    id                  uuid        not null,
    version             integer     not null,
    requester_id        text        not null,
    requester_name      text        not null,
    purpose             text        not null check (length(purpose) between 1 and 10000),
    processing_activity text                 check (length(processing_activity) between 1 and 2000),
    covered_by          text                 check (length(covered_by) between 1 and 2000),
    covered_by_version  integer,
    valid_from          date        not null,
    valid_until         date        not null,
    granted_from        date,
    granted_until       date,
    status              text        not null check (status in ('SUBMITTED', 'REFUSED', 'GRANTED', 'WITHDRAWN', 'REVOKED', 'EXPIRED')),
    reasons             jsonb       not null,
    created_at          timestamptz not null,

    constraint access_request_pk primary key (id),
    constraint access_request_runs_forward check (valid_until >= valid_from),
    constraint access_request_grant_within check (granted_from >= valid_from and granted_until <= valid_until and granted_until >= granted_from),
    constraint access_request_granted_has_period check (status not in ('GRANTED', 'REVOKED') or (granted_from is not null and granted_until is not null))
);
create index access_request_requester_idx on access_request (requester_id, id);
create index access_request_open_idx on access_request (id) where status in ('SUBMITTED', 'GRANTED');
create index access_request_covered_idx on access_request (covered_by) where covered_by is not null;

create table access_request_dataset (
    request_id  uuid    not null,
    position    integer not null,
    dataset_id  uuid,
    uri         text    not null,
    columns     text[]  not null,
    approved_by text,

    constraint access_request_dataset_pk primary key (request_id, position),
    constraint access_request_dataset_request_fk foreign key (request_id) references access_request on delete cascade,
    constraint access_request_dataset_entry_fk foreign key (dataset_id) references entry on delete set null
);
create index access_request_dataset_entry_idx on access_request_dataset (dataset_id);

create table access_request_event (
    id         uuid        not null,
    request_id uuid        not null,
    at         timestamptz not null,
    by_id      text        not null,
    by_name    text        not null,
    action     text        not null check (action in ('SUBMITTED', 'APPROVED', 'GRANTED', 'REFUSED', 'WITHDRAWN', 'REVOKED', 'EXPIRED')),
    reason     text                 check (length(reason) between 1 and 10000),

    constraint access_request_event_pk primary key (id),
    constraint access_request_event_request_fk foreign key (request_id) references access_request
);
create index access_request_event_request_idx on access_request_event (request_id, id);

create function forbid_rewriting_events() returns trigger language plpgsql as
    $$ begin raise exception 'the history of access requests is append-only'; end $$;
create trigger access_request_event_append_only before update or delete on access_request_event
    for each row execute function forbid_rewriting_events();
create trigger access_request_event_no_truncate before truncate on access_request_event
    for each statement execute function forbid_rewriting_events();

comment on table access_request is 'Somebody asks for data for a time; seen by requester, deciders and privacy roles only.';
comment on column access_request.covered_by is 'The approved processing activity that covers the personal columns, found on submission and again at the grant.';
comment on column access_request.reasons is 'Why it was refused at once, for people and machines.';
comment on table access_request_event is 'Append-only: who did what, when and why.';
