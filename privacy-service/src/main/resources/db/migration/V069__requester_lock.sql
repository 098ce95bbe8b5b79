alter table subject_requester add column lock integer not null default 0;
