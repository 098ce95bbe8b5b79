-- When the catalogue is to be told, or told again, what was measured of a version; null once it knows.
alter table dataset_version add column measure_at timestamptz default now();
create index dataset_version_measure_idx on dataset_version (measure_at) where measure_at is not null;

comment on column dataset_version.measure_at is 'When the catalogue is to be told what was measured of this version; null once it knows.';
