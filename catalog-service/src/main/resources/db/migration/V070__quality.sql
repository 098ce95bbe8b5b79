-- What the rules of quality gave for each dataset when they were last applied; made again at any time.
create table quality (
    dataset_id     uuid        not null,
    version        integer     not null,
    score          smallint    not null,
    measured       smallint    not null,
    points         smallint[]  not null,
    rating         text        not null check (rating in ('EXCELLENT', 'GOOD', 'SUFFICIENT', 'BAD')),
    lacking        text[]      not null,
    completeness   smallint    not null check (completeness between 0 and 100),
    due            date,
    broken         integer     not null check (broken >= 0),
    publisher      text,
    publisher_name text,
    urls           text[]      not null,
    computed_at    timestamptz not null,

    constraint quality_pk primary key (dataset_id),
    constraint quality_entry_fk foreign key (dataset_id) references entry on delete cascade,
    constraint quality_score_within check (score between 0 and measured and measured <= 405),
    constraint quality_points_by_dimension check (cardinality(points) = 5)
);
create index quality_score_idx on quality (score, dataset_id);
create index quality_urls_idx on quality using gin (urls);

-- how far the log, the checks of links and, when the rules or code lists changed, all datasets were gone through
create table quality_scan (
    one         boolean     not null default true check (one),
    method      text        not null,
    sweep       uuid,
    seq         bigint      not null,
    checked_at  timestamptz not null,
    checked_url text        not null,

    constraint quality_scan_pk primary key (one)
);
insert into quality_scan (method, sweep, seq, checked_at, checked_url) values ('', null, 0, '-infinity', '');

create index link_check_checked_idx on link_check (checked_at, url) where checked_at is not null;

comment on table quality is 'The score of each dataset, kept beside it so that lists need not work it out.';
comment on column quality.version is 'The version of the dataset that was scored.';
comment on column quality.points is 'Per dimension: findability, accessibility, interoperability, reusability, contextuality.';
comment on column quality.lacking is 'The metrics that are known to lack points.';
comment on column quality.due is 'The day by which the next change of the data is expected; none when nothing is promised.';
comment on column quality_scan.method is 'Rules and code lists that the scores were made with; another one makes all anew.';
comment on column quality_scan.sweep is 'The last dataset of a round past all of them; none when no round is under way.';
