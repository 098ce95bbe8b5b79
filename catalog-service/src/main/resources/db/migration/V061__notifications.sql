-- The id by which readers outside know a change; its number would tell how much they do not see.
alter table change add column event uuid not null default gen_random_uuid();
create unique index change_event_idx on change (event);
create index change_visible_idx on change (seq) where visible;
create index change_at_idx on change (at);

create table subscription (
    id            uuid        not null,
    version       integer     not null,
    owner_id      text        not null,
    owner_name    text        not null,
    sink          text        not null check (length(sink) between 1 and 2000),
    kinds         text[]      not null check (cardinality(kinds) <= 20),
    actions       text[]      not null check (cardinality(actions) <= 20),
    themes        text[]      not null check (cardinality(themes) <= 20),
    subjects      uuid[]      not null check (cardinality(subjects) <= 100),
    token         bytea,
    secret        bytea,
    status        text        not null check (status in ('PENDING', 'WAITING', 'ACTIVE', 'PAUSED', 'SUSPENDED', 'REFUSED', 'ENDED')),
    status_reason text,
    handshake_key text        not null,
    granted       boolean     not null,
    per_minute    integer     not null check (per_minute >= 0),
    sight_until   timestamptz,
    created_at    timestamptz not null,

    constraint subscription_pk primary key (id),
    constraint subscription_is_authenticated check (token is not null or secret is not null),
    constraint subscription_active_is_granted check (status <> 'ACTIVE' or granted)
);

create index subscription_owner_idx on subscription (owner_id, id);

-- Apart from the subscription: its owner changes that one, its deliverer this one.
create table delivery (
    subscription_id uuid        not null,
    position        bigint      not null,
    sequence        integer     not null check (sequence >= 0),
    delivered_at    timestamptz,
    failures        integer     not null check (failures >= 0),
    failing_since   timestamptz,
    last_failure    text,
    last_failure_at timestamptz,
    next_attempt_at timestamptz not null,
    lease           uuid,
    leased_until    timestamptz,

    constraint delivery_pk primary key (subscription_id),
    constraint delivery_lease_unique unique (lease),
    constraint delivery_subscription_fk foreign key (subscription_id) references subscription on delete cascade,
    constraint delivery_lease_ends check ((lease is null) = (leased_until is null))
);

create index delivery_due_idx on delivery (next_attempt_at);

create table dead_letter (
    subscription_id uuid        not null,
    seq             bigint      not null,
    number          integer     not null,
    attempts        integer     not null,
    status          integer,
    reason          text        not null,
    at              timestamptz not null,
    redeliver       boolean     not null,

    constraint dead_letter_pk primary key (subscription_id, seq),
    constraint dead_letter_subscription_fk foreign key (subscription_id) references subscription on delete cascade,
    constraint dead_letter_change_fk foreign key (seq) references change
);

create index dead_letter_wanted_idx on dead_letter (subscription_id, seq) where redeliver;

comment on table subscription is 'Who wants to be told of changes, where and of which.';
comment on column subscription.token is 'First byte 1: sealed with AES-256-GCM, 0: as it is.';
comment on column subscription.sight_until is 'Until then it is told what staff may know; null is what everybody may know.';
comment on table delivery is 'How far each subscription was told; position is a number of the change log.';
comment on column delivery.sequence is 'The number of the last event in the stream of this subscription.';
comment on table dead_letter is 'Events that were given up on; the event itself is in the change log.';
