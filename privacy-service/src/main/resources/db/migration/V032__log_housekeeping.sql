create table log_erasure (
    subject   bigint      not null,
    erased_at timestamptz not null,

    constraint log_erasure_pk primary key (subject)
);

comment on table log_erasure is
    'Numbers of data subjects that are erased, but still on lines: taken off by and by, after which'
    ' the lines of one person cannot even be told from those of others.';

-- Months that are over and empty. Asks for its lock for a moment only; what fails now, works later.
create function drop_empty_log_months(until timestamptz) returns integer language plpgsql as $$
declare
    month   text;
    empty   boolean;
    dropped integer := 0;
begin
    set local lock_timeout = '2s';
    for month in
        select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
        where i.inhparent = 'log_line'::regclass and c.relname ~ '^log_line_\d+_\d\d$'
          and to_date(substr(c.relname, 10), 'YYYY_MM') + interval '2 months' < until
    loop
        execute format('select not exists (select 1 from %I)', month) into empty;
        if empty then
            execute format('drop table %I', month);
            dropped := dropped + 1;
        end if;
    end loop;
    return dropped;
end;
$$;
