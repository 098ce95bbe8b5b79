alter table harvest_memory add column judged_by text;
comment on column harvest_memory.judged_by is 'By which rules and code lists what is stored of the source was judged; absent when not all of it was.';

-- lz4 takes a fraction of the time of pglz, where the server has it
do $$ begin
    alter table entry alter column typed set compression lz4;
    alter table entry_history alter column typed set compression lz4;
exception when feature_not_supported then
    raise notice 'no lz4 here';
end $$;
