create table consultation (
    id            uuid        not null,
    lock          integer     not null,
    assessment_id uuid        not null,
    reference     text,
    submitted_on  date        not null,
    extended_on   date,
    suspensions   jsonb       not null check (jsonb_typeof(suspensions) = 'array'),
    outcome       text        check (outcome in (
        'NO_OBJECTION', 'ADVICE', 'OBJECTION', 'NO_ANSWER')),
    concluded_on  date,
    answer        text,
    author        text        not null,
    author_name   text        not null,
    created_at    timestamptz not null,

    constraint consultation_pk primary key (id),
    constraint consultation_once unique (assessment_id),
    constraint consultation_assessment foreign key (assessment_id) references assessment (id),
    constraint consultation_concluded check (num_nonnulls(outcome, concluded_on) in (0, 2)),
    constraint consultation_time_runs_on check (
        extended_on >= submitted_on and concluded_on >= submitted_on)
);

create index consultation_running_idx on consultation (submitted_on) where outcome is null;

comment on table consultation is
    'Prior consultation of the supervisory authority (GDPR art. 36) on a high residual risk.';
comment on column consultation.suspensions is
    'When the clock stood still for information: [{"asked": …, "received": …}].';
