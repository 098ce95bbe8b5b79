alter table assessment_attachment
    add column lock integer not null default 0,
    add column removed_by text,
    add column removed_by_name text,
    add column removed_at timestamptz,
    add constraint assessment_attachment_removed
        check (num_nonnulls(removed_by, removed_by_name, removed_at) in (0, 3));

comment on column assessment_attachment.removed_at is
    'When the file was taken away; what it was stays known, as advice may rest on it.';
