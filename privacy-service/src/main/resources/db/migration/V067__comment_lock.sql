alter table assessment_comment add column lock integer not null default 0;
alter table assessment_comment alter column lock drop default;
