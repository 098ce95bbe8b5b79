create table subject_requester (
    record_id uuid        not null,
    sealed    bytea,
    erase_on  date,
    erased_at timestamptz,

    constraint subject_requester_pk primary key (record_id),
    constraint subject_requester_record foreign key (record_id) references record (id)
        deferrable initially deferred,
    constraint subject_requester_erased_whole check ((sealed is null) = (erased_at is not null))
);

create index subject_requester_erase_idx on subject_requester (erase_on) where sealed is not null;

comment on table subject_requester is 'Who made a request of a data subject, sealed; erased some time after the answer.';
