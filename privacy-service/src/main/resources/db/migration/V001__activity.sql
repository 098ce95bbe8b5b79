create table activity (
    id         uuid        not null,
    lock       integer     not null,
    current_id uuid        not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,

    constraint activity_pk primary key (id),
    constraint activity_current_once unique (current_id)
);

comment on table activity is 'A processing activity of the register (GDPR art. 30): which of its versions counts.';

create table activity_version (
    id                uuid        not null,
    activity_id       uuid        not null,
    number            integer     not null check (number >= 1),
    terms             jsonb       not null,
    review_on         date        not null,
    author            text        not null,
    author_name       text        not null,
    created_at        timestamptz not null,

    advice_positive   boolean,
    advice_text       text,
    adviser           text,
    adviser_name      text,
    advised_at        timestamptz,

    approver          text,
    approver_name     text,
    approved_at       timestamptz,
    motivation        text,

    constraint activity_version_pk primary key (id),
    constraint activity_version_number unique (activity_id, number),
    constraint activity_version_activity foreign key (activity_id) references activity (id)
        deferrable initially deferred,
    constraint activity_version_legal_basis check (terms ->> 'legalBasis' in (
        'CONSENT', 'CONTRACT', 'LEGAL_OBLIGATION', 'VITAL_INTERESTS', 'PUBLIC_TASK',
        'LEGITIMATE_INTERESTS')),
    constraint activity_version_smallest_group check ((terms ->> 'smallestGroup')::integer >= 1),
    constraint activity_version_advice_whole check (
        num_nonnulls(advice_positive, advice_text, adviser, adviser_name, advised_at) in (0, 5)),
    constraint activity_version_approval_whole check (
        num_nonnulls(approver, approver_name, approved_at) in (0, 3)),
    constraint activity_version_advice_first check (approver is null or adviser is not null),
    constraint activity_version_four_eyes check (
        approver is null or (approver <> author and approver <> adviser)),
    constraint activity_version_negative_advice_answered check (
        approver is null or advice_positive or motivation is not null)
);

alter table activity add constraint activity_current foreign key (current_id)
    references activity_version (id) deferrable initially deferred;

comment on table activity_version is
    'What an activity says, as filed; advice and approval are added once, the rest never changes.';
comment on column activity_version.terms is 'The fields of art. 30 and the datasets it covers.';

-- Decisions and the processing log point to versions, so what a version said must stay as it was.
create function keep_version() returns trigger language plpgsql as $$
declare
    advice   constant text[] := '{advice_positive,advice_text,adviser,adviser_name,advised_at}';
    approval constant text[] := '{approver,approver_name,approved_at,motivation}';
begin
    if tg_op = 'DELETE'
        or to_jsonb(new) - advice - approval is distinct from to_jsonb(old) - advice - approval
        or (old.adviser is not null and (new.advice_positive, new.advice_text, new.adviser,
            new.adviser_name, new.advised_at) is distinct from (old.advice_positive,
            old.advice_text, old.adviser, old.adviser_name, old.advised_at))
        or (old.approver is not null and (new.approver, new.approver_name, new.approved_at,
            new.motivation) is distinct from (old.approver, old.approver_name, old.approved_at,
            old.motivation))
    then
        raise exception 'A version of a processing activity does not change';
    end if;
    return new;
end;
$$;

create trigger activity_version_kept before update or delete on activity_version
    for each row execute function keep_version();

create function covers_dataset(terms jsonb, uri text) returns boolean language sql immutable
    return jsonb_path_query_array(terms, '$.datasets[*].uri') @> to_jsonb(uri);

create function speaks_of(terms jsonb, words text) returns boolean language sql immutable
    return to_tsvector('dutch', (terms ->> 'name') || ' ' || (terms ->> 'purpose'))
        @@ websearch_to_tsquery('dutch', words);
