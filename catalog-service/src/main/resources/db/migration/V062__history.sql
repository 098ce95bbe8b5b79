-- When each version of each entry held, without what it held. A version ends where the next one
-- begins; the last one of an entry that was deleted ends at its deletion.
create view entry_validity as
select id, version, kind, iri, status, digest, valid_from,
       coalesce(lead(valid_from) over (partition by id order by version), valid_until) as ends
from (
    select entry_id as id, version, kind, iri, status, digest, valid_from, valid_until from entry_history
    union all
    select id, version, kind, iri, status, digest, updated_at, null from entry
) as every_version;

-- The same with all that a version held.
create view entry_state as
select v.id, v.version, v.kind, v.iri, v.status, v.digest, v.valid_from, v.ends,
       s.source_id, s.governance, s.typed, s.graph, s.shared
from entry_validity v
cross join lateral (
    select h.source_id, h.governance, h.typed, h.graph, h.shared
    from entry_history h where h.entry_id = v.id and h.version = v.version
    union all
    select e.source_id,
           (to_jsonb(e) - array['graph', 'typed', 'shared', 'digest']
            || jsonb_build_object('columns', (select coalesce(jsonb_agg(to_jsonb(c) - 'dataset_id' order by c.position), '[]')
                                              from dataset_column c where c.dataset_id = e.id)))::text,
           e.typed, e.graph, e.shared
    from entry e where e.id = v.id and e.version = v.version
    limit 1
) as s;

comment on view entry_validity is 'Every version of every entry, and when it held.';
comment on view entry_state is 'Every version of every entry with its content.';
