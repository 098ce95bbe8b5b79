-- up to where the log was read for links to check
create table link_scan (
    one boolean not null default true check (one),
    seq bigint  not null,

    constraint link_scan_pk primary key (one)
);
insert into link_scan (seq) values (0);
