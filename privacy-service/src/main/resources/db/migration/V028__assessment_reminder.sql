create table assessment_reminder (
    subject  uuid        not null,
    kind     text        not null,
    due      text        not null,
    given_at timestamptz not null,

    constraint assessment_reminder_pk primary key (subject, kind, due)
);

comment on table assessment_reminder is
    'Reminders that were given: whichever pod writes the row gives it, so each is given once.';
comment on column assessment_reminder.subject is 'The assessment, or the action point, it is about.';
comment on column assessment_reminder.due is 'What fell due: another date is another reminder.';

create index assessment_review_idx on assessment (review_on) where status = 'IN_FORCE';
create index assessment_waiting_idx on assessment (status_since) where status = 'ADVICE';
