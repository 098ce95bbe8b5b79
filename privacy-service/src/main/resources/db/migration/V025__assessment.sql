create table assessment (
    id                 uuid        not null,
    lock               integer     not null,
    definition         text        not null,
    definition_version text        not null,
    workflow           text        not null check (workflow in ('SIMPLE', 'FULL')),
    title              text        not null,
    about              jsonb       not null check (jsonb_typeof(about) = 'array'),
    status             text        not null check (status in (
        'DRAFT', 'IN_REVIEW', 'ADVICE', 'DECISION', 'CONSULTATION', 'IN_FORCE', 'SUPERSEDED',
        'WITHDRAWN', 'REJECTED')),
    status_since       timestamptz not null,
    version            integer     not null,
    outcomes           jsonb       not null,
    high_residual_risk boolean     not null,
    consulted          text        not null check (consulted in (
        'NOT', 'RUNNING', 'CLEARED', 'BARRED')),
    reviewer           text,
    adviser            text,
    verdict            text        check (verdict in ('POSITIVE', 'CONDITIONAL', 'NEGATIVE')),
    decider            text,
    motivation         text,
    review_on          date,
    supersedes         uuid,
    based_on           uuid,
    created_at         timestamptz not null,
    updated_at         timestamptz not null,

    constraint assessment_pk primary key (id),
    constraint assessment_supersedes foreign key (supersedes) references assessment (id),
    constraint assessment_based_on foreign key (based_on) references assessment (id),
    constraint assessment_advice_whole check (num_nonnulls(adviser, verdict) in (0, 2)),
    constraint assessment_four_eyes check (
        (reviewer is null or adviser is null or reviewer <> adviser)
        and (decider is null or (decider <> coalesce(reviewer, '')
            and decider <> coalesce(adviser, '')))),
    constraint assessment_judged check (
        status not in ('CONSULTATION', 'IN_FORCE', 'SUPERSEDED')
        or (reviewer is not null and review_on is not null
            and (workflow = 'SIMPLE' or (adviser is not null and decider is not null)))),
    constraint assessment_advice_answered check (
        status not in ('CONSULTATION', 'IN_FORCE', 'SUPERSEDED')
        or workflow = 'SIMPLE' or verdict = 'POSITIVE' or motivation is not null),
    constraint assessment_consulted check (
        status <> 'IN_FORCE' or workflow = 'SIMPLE' or not high_residual_risk
        or consulted = 'CLEARED')
);

create index assessment_about_idx on assessment using gin (about jsonb_path_ops);
create index assessment_definition_idx on assessment (definition, id);

-- Two successors of one assessment would both claim to replace it.
create unique index assessment_one_successor on assessment (supersedes)
    where status not in ('WITHDRAWN', 'REJECTED');

comment on table assessment is
    'A pre-scan, DPIA or the like: where it stands, and which version of it counts.';
comment on column assessment.status is 'That its review is due is read off review_on.';
comment on column assessment.about is 'URIs of the processing activities it is about.';
comment on column assessment.outcomes is 'What the answers lead to, such as {"DPIA": "required"}.';

create table assessment_version (
    id            uuid        not null,
    assessment_id uuid        not null,
    number        integer     not null check (number >= 1),
    content       jsonb       not null,
    editor        text        not null,
    editor_name   text        not null,
    why           text,
    created_at    timestamptz not null,

    constraint assessment_version_pk primary key (id),
    constraint assessment_version_number unique (assessment_id, number),
    constraint assessment_version_assessment foreign key (assessment_id) references assessment (id)
);

comment on table assessment_version is
    'What an assessment said from some moment on; rows are only added.';

alter table assessment add constraint assessment_current foreign key (id, version)
    references assessment_version (assessment_id, number) deferrable initially deferred;

create table assessment_step (
    id            uuid        not null,
    assessment_id uuid        not null,
    step          text        not null,
    version       integer     not null,
    person        text        not null,
    person_name   text        not null,
    taken_at      timestamptz not null,
    verdict       text,
    remark        text,
    review_on     date,

    constraint assessment_step_pk primary key (id),
    constraint assessment_step_version foreign key (assessment_id, version)
        references assessment_version (assessment_id, number)
);

create index assessment_step_idx on assessment_step (assessment_id, id);

comment on table assessment_step is
    'Who took which step with which version of an assessment; rows are only added.';

create trigger assessment_version_append_only
    before update or delete or truncate on assessment_version
    for each statement execute function refuse_change();

create trigger assessment_step_append_only before update or delete or truncate on assessment_step
    for each statement execute function refuse_change();

-- What was submitted is what is judged, so only drafts change.
create function keep_what_is_judged() returns trigger language plpgsql as $$
begin
    if (select status from assessment where id = new.assessment_id) <> 'DRAFT' then
        raise exception 'Only a draft of an assessment gets new versions';
    end if;
    return new;
end;
$$;

create trigger assessment_version_of_draft before insert on assessment_version
    for each row execute function keep_what_is_judged();

create function keep_four_eyes() returns trigger language plpgsql as $$
begin
    if exists (
        select from assessment_version
        where assessment_id = new.id and editor in (new.reviewer, new.adviser, new.decider))
    then
        raise exception 'Nobody judges an assessment that they edited';
    end if;
    return new;
end;
$$;

create trigger assessment_four_eyes before insert or update on assessment
    for each row execute function keep_four_eyes();

-- Stable, as to_jsonb is: only so PostgreSQL looks through it and uses the index.
create function is_about(about jsonb, uri text) returns boolean language sql stable
    return about @> to_jsonb(uri);

create function is_titled(title text, words text) returns boolean language sql immutable
    return to_tsvector('dutch', title) @@ websearch_to_tsquery('dutch', words);
