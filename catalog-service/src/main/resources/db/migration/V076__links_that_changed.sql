-- Scores follow the links of which another outcome was found, not every check, and keep their place among the
-- datasets that point to one of them: there may be more than one transaction can score.
alter table link_check add column changed_at timestamptz;
update link_check set changed_at = checked_at;

drop index link_check_checked_idx;
create index link_check_changed_idx on link_check (changed_at, url) where changed_at is not null;

alter table quality_scan rename column checked_at to changed_at;
alter table quality_scan rename column checked_url to changed_url;
alter table quality_scan add column pointing uuid not null default 'ffffffff-ffff-ffff-ffff-ffffffffffff';

comment on column link_check.changed_at is 'When another outcome was found than before; none before the first.';
comment on column quality_scan.pointing is 'The last dataset that was scored of those that point to changed_url.';
