create table idempotency_key (
    caller      text        not null,
    key         text        not null check (length(key) between 1 and 300),
    fingerprint text        not null,
    status      integer     not null check (status between 200 and 299),
    headers     text        not null,
    body        text,
    at          timestamptz not null,

    constraint idempotency_key_pk primary key (caller, key)
);

create index idempotency_key_at_idx on idempotency_key (at);

comment on table idempotency_key is 'What was answered to a request that named itself; written in the transaction of its work.';
comment on column idempotency_key.caller is 'Subject of the access token.';
comment on column idempotency_key.fingerprint is 'SHA-256 over method, target and meaning of the request.';
