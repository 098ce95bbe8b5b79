create table partner (
    id                uuid        not null,
    version           integer     not null,
    name              text        not null check (length(name) between 1 and 200),
    tooi              text                 check (tooi ~ '^https://identifier\.overheid\.nl/tooi/id/'),
    oin               text                 check (oin ~ '^[0-9]{20}$'),
    homepage          text                 check (length(homepage) between 1 and 2000),
    contact_name      text                 check (length(contact_name) between 1 and 200),
    contact_email     text                 check (length(contact_email) between 1 and 200),
    contact_telephone text                 check (length(contact_telephone) between 1 and 50),
    updated_at        timestamptz not null,
    updated_by        text        not null,

    constraint partner_pk primary key (id),
    constraint partner_tooi_unique unique (tooi),
    constraint partner_oin_unique unique (oin)
);

create table agreement (
    id                  uuid        not null,
    version             integer     not null,
    title               text        not null check (length(title) between 1 and 200),
    partner_id          uuid        not null,
    purpose             text        not null check (length(purpose) between 1 and 10000),
    legal_ground        text                 check (length(legal_ground) between 1 and 2000),
    processing_activity text                 check (length(processing_activity) between 1 and 2000),
    conditions          text                 check (length(conditions) between 1 and 10000),
    document            text                 check (length(document) between 1 and 2000),
    valid_from          date        not null,
    valid_until         date,
    status              text        not null check (status in ('DRAFT', 'SIGNED', 'TERMINATED')),
    signed_on           date,
    terminated_on       date,
    termination_reason  text                 check (length(termination_reason) between 1 and 2000),
    updated_at          timestamptz not null,
    updated_by          text        not null,

    constraint agreement_pk primary key (id),
    constraint agreement_partner_fk foreign key (partner_id) references partner,
    constraint agreement_runs_forward check (valid_until >= valid_from),
    constraint agreement_signed_has_day check ((status = 'DRAFT') = (signed_on is null)),
    constraint agreement_terminated_has_reason check (
        (status = 'TERMINATED') = (terminated_on is not null and termination_reason is not null))
);
create index agreement_partner_idx on agreement (partner_id);
create index agreement_activity_idx on agreement (processing_activity) where processing_activity is not null;

create table agreement_dataset (
    agreement_id uuid    not null,
    position     integer not null,
    dataset_id   uuid,
    uri          text    not null,
    columns      text[]  not null,

    constraint agreement_dataset_pk primary key (agreement_id, position),
    constraint agreement_dataset_agreement_fk foreign key (agreement_id) references agreement on delete cascade,
    constraint agreement_dataset_entry_fk foreign key (dataset_id) references entry on delete set null
);
create index agreement_dataset_entry_idx on agreement_dataset (dataset_id);

create table stewardship (
    dataset_id uuid        not null,
    version    integer     not null,
    updated_at timestamptz not null,
    updated_by text        not null,

    constraint stewardship_pk primary key (dataset_id),
    constraint stewardship_entry_fk foreign key (dataset_id) references entry on delete cascade
);

create table stewardship_assignment (
    dataset_id  uuid    not null,
    position    integer not null,
    person      text    not null check (length(person) between 1 and 200),
    name        text             check (length(name) between 1 and 200),
    role        text    not null check (role in ('OWNER', 'STEWARD')),
    valid_from  date    not null,
    valid_until date,

    constraint stewardship_assignment_pk primary key (dataset_id, position),
    constraint stewardship_assignment_fk foreign key (dataset_id) references stewardship on delete cascade,
    constraint stewardship_assignment_runs_forward check (valid_until >= valid_from)
);
create index stewardship_assignment_person_idx on stewardship_assignment (person);

comment on table partner is 'An organisation that data or definitions are shared with.';
comment on table agreement is 'What was agreed with a partner about sharing data; in force when signed and within its dates.';
comment on column agreement_dataset.columns is 'The columns that are shared; none means all of them.';
comment on column agreement_dataset.uri is 'Stays when the dataset, a draft, is deleted.';
comment on table stewardship is 'Who answers for a dataset, as one list with one version.';
comment on column stewardship_assignment.person is 'The account name, as in the token''s preferred_username.';
