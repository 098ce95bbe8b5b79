-- One metric of one column is a series. Readers want the newest of each, so that is marked: they read one row a series.
alter table quality_measurement
    add column series text not null generated always as (metric || ' ' || coalesce(column_name, '')) stored,
    add column newest boolean not null default false;

alter table quality_measurement drop constraint quality_measurement_once;
alter table quality_measurement add constraint quality_measurement_once unique (dataset_id, series, computed_at);

update quality_measurement m set newest = true
where not exists (
    select from quality_measurement later
    where later.dataset_id = m.dataset_id and later.series = m.series and later.computed_at > m.computed_at);
create unique index quality_measurement_newest_idx on quality_measurement (dataset_id, series) where newest;

comment on column quality_measurement.series is 'Metric and, after a space, column.';
