create table measure_progress (
    id            uuid        not null,
    assessment_id uuid        not null,
    measure_id    uuid        not null,
    status        text        not null check (status in (
        'PLANNED', 'IN_PROGRESS', 'DONE', 'DROPPED')),
    note          text,
    person        text        not null,
    person_name   text        not null,
    at            timestamptz not null,

    constraint measure_progress_pk primary key (id),
    constraint measure_progress_assessment foreign key (assessment_id) references assessment (id)
);

create index measure_progress_idx on measure_progress (assessment_id, measure_id, id);

comment on table measure_progress is
    'How far the measures against risks are; it goes on after the decision. Rows are only added.';

create trigger measure_progress_append_only
    before update or delete or truncate on measure_progress
    for each statement execute function refuse_change();

create table assessment_comment (
    id            uuid        not null,
    assessment_id uuid        not null,
    task          text,
    reply_to      uuid,
    remark        text        not null,
    author        text        not null,
    author_name   text        not null,
    created_at    timestamptz not null,
    resolver_name text,
    resolved_at   timestamptz,

    constraint assessment_comment_pk primary key (id),
    constraint assessment_comment_within unique (assessment_id, id),
    constraint assessment_comment_assessment foreign key (assessment_id) references assessment (id),
    constraint assessment_comment_reply foreign key (assessment_id, reply_to)
        references assessment_comment (assessment_id, id),
    constraint assessment_comment_resolution check (
        num_nonnulls(resolver_name, resolved_at) in (0, 2)),
    constraint assessment_comment_thread_resolved check (reply_to is null or resolved_at is null)
);

comment on column assessment_comment.task is 'The question it is about; null for the whole.';
comment on column assessment_comment.reply_to is 'The comment that began the thread.';

create table assessment_attachment (
    id            uuid        not null,
    assessment_id uuid        not null,
    task          text,
    name          text        not null,
    media_type    text        not null,
    size          integer     not null check (size between 1 and 20971520),
    sha256        text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    author        text        not null,
    author_name   text        not null,
    created_at    timestamptz not null,

    constraint assessment_attachment_pk primary key (id),
    constraint assessment_attachment_assessment foreign key (assessment_id)
        references assessment (id)
);

create index assessment_attachment_idx on assessment_attachment (assessment_id, id);

create table assessment_attachment_content (
    id      uuid  not null,
    content bytea not null,

    constraint assessment_attachment_content_pk primary key (id),
    constraint assessment_attachment_content_of foreign key (id)
        references assessment_attachment (id) on delete cascade
);

-- What is sent is compressed already, mostly.
alter table assessment_attachment_content alter column content set storage external;

create table assessment_task (
    id            uuid        not null,
    lock          integer     not null,
    assessment_id uuid        not null,
    what          text        not null,
    assignee      text        not null,
    due_on        date        not null,
    author        text        not null,
    author_name   text        not null,
    created_at    timestamptz not null,
    done_by       text,
    done_at       timestamptz,

    constraint assessment_task_pk primary key (id),
    constraint assessment_task_assessment foreign key (assessment_id) references assessment (id),
    constraint assessment_task_done check (num_nonnulls(done_by, done_at) in (0, 2))
);

create index assessment_task_idx on assessment_task (assessment_id, id);
create index assessment_task_open_idx on assessment_task (due_on) where done_at is null;
