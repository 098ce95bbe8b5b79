create table record (
    id         uuid        not null,
    kind       text        not null,
    lock       integer     not null,
    current_id uuid        not null,
    status     text        not null check (length(status) between 1 and 100),
    due_at     timestamptz,
    created_at timestamptz not null,
    updated_at timestamptz not null,

    constraint record_pk primary key (id),
    constraint record_current_once unique (current_id)
);

create index record_kind_idx on record (kind, id);
create index record_due_idx on record (kind, due_at) where due_at is not null;

comment on table record is 'An item of a register, such as a data breach: which of its versions counts.';
comment on column record.due_at is 'When something must have been done; null when nothing must.';

-- Words beyond what a tsvector holds are not found, but stored.
create function record_words(content jsonb) returns tsvector language plpgsql immutable as $$
begin
    return to_tsvector('dutch'::regconfig, content);
exception when program_limit_exceeded then
    return to_tsvector('dutch'::regconfig, left(content::text, 200000));
end;
$$;

create table record_version (
    id          uuid        not null,
    record_id   uuid        not null,
    number      integer     not null check (number >= 1),
    title       text        not null,
    status      text        not null,
    content     jsonb       not null check (jsonb_typeof(content) = 'object'),
    links       text[]      not null,
    author      text        not null,
    author_name text        not null,
    made_at     timestamptz not null,
    reason      text,
    words       tsvector    generated always as (record_words(content)) stored,

    constraint record_version_pk primary key (id),
    constraint record_version_number unique (record_id, number),
    constraint record_version_record foreign key (record_id) references record (id)
        deferrable initially deferred
);

alter table record add constraint record_current foreign key (current_id)
    references record_version (id) deferrable initially deferred;

create index record_version_links_idx on record_version using gin (links);
create index record_version_content_idx on record_version using gin (content jsonb_path_ops);
create index record_version_words_idx on record_version using gin (words);

comment on table record_version is 'What an item said, as filed, by whom and why; never changes.';
comment on column record_version.links is 'URIs of what the item is about.';

-- Registers are evidence: what was filed stays as it was.
create function keep_record_version() returns trigger language plpgsql as $$
begin
    raise exception 'A version of a record does not change';
end;
$$;

create trigger record_version_kept before update or delete on record_version
    for each row execute function keep_record_version();

create function keep_record() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
        or (new.id, new.kind, new.created_at) is distinct from (old.id, old.kind, old.created_at)
        or old.status = 'WITHDRAWN'
    then
        raise exception 'A record is withdrawn, not deleted, and stays withdrawn';
    end if;
    return new;
end;
$$;

create trigger record_kept before update or delete on record
    for each row execute function keep_record();

create table record_reminder (
    record_id uuid        not null,
    type      text        not null,
    at        timestamptz not null,
    told_at   timestamptz,

    constraint record_reminder_pk primary key (record_id, type, at),
    constraint record_reminder_record foreign key (record_id) references record (id)
        deferrable initially deferred
);

create index record_reminder_due_idx on record_reminder (at) where told_at is null;

comment on table record_reminder is 'An event to be published at a moment, unless a newer version took it back.';
