create table policy (
    id          uuid        not null,
    lock        integer     not null,
    latest_id   uuid        not null,
    in_force_id uuid,

    constraint policy_pk primary key (id),
    constraint policy_latest_once unique (latest_id),
    constraint policy_in_force_once unique (in_force_id)
);

comment on table policy is 'What must always be done with which data: its latest version, and the one in force.';

create table policy_version (
    id            uuid        not null,
    policy_id     uuid        not null,
    number        integer     not null check (number >= 1),
    name          text        not null,
    description   text,
    rules         jsonb       not null,
    author        text        not null,
    author_name   text        not null,
    created_at    timestamptz not null,

    approver      text,
    approver_name text,
    approved_at   timestamptz,

    constraint policy_version_pk primary key (id),
    constraint policy_version_number unique (policy_id, number),
    constraint policy_version_policy foreign key (policy_id) references policy (id)
        deferrable initially deferred,
    constraint policy_version_approval_whole check (
        num_nonnulls(approver, approver_name, approved_at) in (0, 3)),
    constraint policy_version_four_eyes check (approver is null or approver <> author)
);

alter table policy
    add constraint policy_latest foreign key (latest_id)
        references policy_version (id) deferrable initially deferred,
    add constraint policy_in_force foreign key (in_force_id)
        references policy_version (id) deferrable initially deferred;

comment on table policy_version is 'What a policy says, as filed; the approval is added once, the rest never changes.';

create function keep_policy_version() returns trigger language plpgsql as $$
declare
    approval constant text[] := '{approver,approver_name,approved_at}';
begin
    if tg_op = 'DELETE'
        or to_jsonb(new) - approval is distinct from to_jsonb(old) - approval
        or (old.approver is not null and (new.approver, new.approver_name, new.approved_at)
            is distinct from (old.approver, old.approver_name, old.approved_at))
    then
        raise exception 'A version of a policy does not change';
    end if;
    return new;
end;
$$;

create trigger policy_version_kept before update or delete on policy_version
    for each row execute function keep_policy_version();

-- The policy that every municipality begins with: strict, and replaced by a new version only.
insert into policy (id, lock, latest_id, in_force_id) values (
    '01900000-0000-7000-8000-000000000001', 0, '01900000-0000-7000-8000-000000000002',
    '01900000-0000-7000-8000-000000000002');

insert into policy_version (id, policy_id, number, name, description, rules, author, author_name,
    created_at, approver, approver_name, approved_at) values (
    '01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8000-000000000001', 1,
    'Basisbeleid', 'Wat altijd geldt, tot de gemeente een andere versie goedkeurt.',
    '[
      {"name": "national-ids-are-pseudonyms",
       "when": {"sensitivities": ["NATIONAL_ID"]},
       "duties": [{"type": "PSEUDONYMISE"}]},
      {"name": "special-categories-never-per-person",
       "when": {"sensitivities": ["SPECIAL_CATEGORY"]},
       "duties": [{"type": "AGGREGATES_ONLY"}]},
      {"name": "no-small-groups",
       "when": {"sensitivities": ["PERSONAL", "SPECIAL_CATEGORY", "NATIONAL_ID"]},
       "duties": [{"type": "SMALLEST_GROUP", "size": 10}, {"type": "LOG"}]},
      {"name": "viewers-see-no-one",
       "when": {"sensitivities": ["PERSONAL", "SPECIAL_CATEGORY", "NATIONAL_ID"],
                "roles": ["viewer", "citizen"]},
       "duties": [{"type": "AGGREGATES_ONLY"}]}
    ]', 'datapeil', 'Datapeil', now(), 'datapeil-release', 'Datapeil', now());
