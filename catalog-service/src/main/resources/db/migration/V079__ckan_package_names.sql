-- CKAN's package_list goes through the names in their order, page by page.
create index entry_ckan_name_idx on entry ((case when length(name) between 2 and 100 then name else id::text end))
    where kind = 'DATASET' and status = 'PUBLISHED';
