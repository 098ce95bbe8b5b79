alter table assessment add column words tsvector not null default '';

comment on column assessment.words is 'What its title and answers say, to be searched; kept by a trigger.';

-- The first 200,000 characters count, fewer where those hold more than an index of words takes.
create function words_of(content jsonb) returns tsvector language plpgsql immutable as $$
declare
    answers text := (
        select string_agg(value #>> '{}', ' ')
        from jsonb_path_query(
            content, '$.form.answers.**.value[*] ? (@.type() == "string")') as value);
    title tsvector := setweight(to_tsvector('dutch', coalesce(content ->> 'title', '')), 'A');
begin
    return title || to_tsvector('dutch', left(coalesce(answers, ''), 200000));
exception
    when program_limit_exceeded then
        return title || to_tsvector('dutch', left(answers, 20000));
end;
$$;

create function keep_words() returns trigger language plpgsql as $$
begin
    update assessment set words = words_of(new.content) where id = new.assessment_id;
    return null;
end;
$$;

create trigger assessment_version_words after insert on assessment_version
    for each row execute function keep_words();

update assessment a
set words = words_of(v.content)
from assessment_version v
where v.assessment_id = a.id and v.number = a.version;

create function is_said(one uuid, asked text) returns boolean language sql stable
    return exists (
        select from assessment
        where id = one and words @@ websearch_to_tsquery('dutch', asked));

drop function is_titled(text, text);
