-- A name as CKAN makes one: lower-case ASCII, dashes between words, 2 to 100 characters.
create function ckan_name(title text) returns text language sql stable as
    $$ select n || repeat('-', greatest(0, 2 - length(n)))
       from (select left(coalesce(nullif(trim(both '-' from regexp_replace(lower(unaccent(title)), '[^a-z0-9]+', '-', 'g')), ''), 'onbekend'), 100) as n) as made $$;

-- A text in languages as one text: Dutch, else English, else any.
create function ckan_text(value jsonb) returns text language sql immutable as
    $$ select case jsonb_typeof(value)
           when 'string' then value #>> '{}'
           when 'object' then coalesce(value ->> 'nl', value ->> 'en', value ->> '@none',
                                       (select v from jsonb_each_text(value) as t(k, v) limit 1))
       end $$;

-- The last part of an IRI, as a code: `…/file-type/CSV` is CSV.
create function ckan_code(iri text) returns text language sql immutable as
    $$ select (regexp_match(iri, '([^/#]+)[/#]*$'))[1] $$;

-- A licence by the name that CKAN gives it where it has one: cc-zero, cc-by, cc-by-sa.
create function ckan_license(iri text) returns text language sql stable as
    $$ select case
           when iri ~* 'publicdomain/zero|/(cc0|cc_zero)$' then 'cc-zero'
           when iri ~* 'creativecommons.org/licenses/by/|/naamsvermelding[0-9]+$' then 'cc-by'
           when iri ~* 'creativecommons.org/licenses/by-sa/|/naamsvermelding_gelijkdelen[0-9]+$' then 'cc-by-sa'
           when iri is not null then ckan_name(ckan_code(iri)) end $$;

-- What everybody may see, as CKAN would have it. No column costs anything where it is not asked for.
create view ckan_package as
select e.id,
       case when length(e.name) between 2 and 100 then e.name else e.id::text end as name,
       e.iri, e.typed::jsonb as doc, e.created_at as created, e.updated_at as modified, lower(e.typed) as words,
       ckan_text(e.typed::jsonb -> 'title') as title,
       coalesce(ckan_text(e.typed::jsonb -> 'publisher' -> 'name'), 'Onbekend') as organization_title,
       ckan_name(coalesce(ckan_text(e.typed::jsonb -> 'publisher' -> 'name'), 'Onbekend')) as organization,
       md5(ckan_name(coalesce(ckan_text(e.typed::jsonb -> 'publisher' -> 'name'), 'Onbekend')))::uuid as organization_id,
       e.typed::jsonb ->> 'license' as license, ckan_license(e.typed::jsonb ->> 'license') as license_id,
       array(select distinct w from jsonb_each(coalesce(e.typed::jsonb -> 'keyword', '{}')) as l(lang, list),
                    jsonb_array_elements_text(case jsonb_typeof(l.list) when 'array' then l.list else '[]' end) as t(w)) as tags,
       array(select distinct lower(ckan_code(t.iri)) from jsonb_array_elements_text(coalesce(e.typed::jsonb -> 'theme', '[]')) as t(iri)) as groups,
       array(select distinct upper(ckan_code(f.one ->> 'format')) from jsonb_array_elements(coalesce(e.typed::jsonb -> 'distribution', '[]')) as f(one)
             where f.one ->> 'format' is not null) as formats
from entry e
where e.kind = 'DATASET' and e.status = 'PUBLISHED';

comment on view ckan_package is 'Published datasets in the terms of CKAN.';
