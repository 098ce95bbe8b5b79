package nl.datapeil.analytics.query.plan;

import java.util.List;

/// Ways to ask for single persons, and ways that are fine.
final class Evasions {
  static final List<String> HONEST =
      List.of(
          "select area, count(*) from persons group by area",
          "select area, avg(income), sum(income) from persons group by area having count(*) > 5",
          "select count(distinct bsn) from care",
          "select avg(years_between(born, date '2025-01-01')) from persons",
          "select sum(case when income > 25000 then 1 else 0 end) from persons",
          "select sum(coalesce(income, 0)) from persons",
          "select kind, sum(costs) from care c join persons p on p.bsn = c.bsn group by kind",
          "select avg(n) from (select area, count(*) n from persons group by area) a",
          "select max(n) from (select area, count(*) n from persons group by area) a",
          "select area, n, rank() over (order by n) from (select area, count(*) n from persons"
              + " group by area) a",
          "select count(*) from persons where area in (select area from persons)",
          "select max(size) from persons",
          "select count(*) from persons where case when area = 'west' then income *"
              + " 9223372036854775807 else 0 end = 0",
          "select g.id from gullies g where g.id < 3");

  static final List<String> ALL =
      List.of(
          // one person as a difference
          "select sum(income) - sum(income) filter (where name <> 'Person 3') from persons",
          "select count(*) - count(*) filter (where name <> 'Person 3') from persons",
          "select sum(income) - sum(case when nullif(name, 'Person 3') is not null then income else 0"
              + " end) from persons",
          "select sum(income) - sum(income * 400000000000000) / 400000000000000 from persons",
          "select sum(income) - sum(income * 900000 * 900000) / 810000000000 from persons",
          "select sum(income) - sum(cast(income as decimal(4, 0))) from persons",
          "select count(name) - count(cast(name as date)) from persons",
          "select sum(v) from (select income v from persons where name = 'Person 3' union all"
              + " select 0 from persons)",
          "select max(v) from (select 1 v from persons where name = 'Person 3' union all select 0"
              + " from persons)",
          "select sum(v.k) from persons p join (values (1, 20137), (0, 0)) v(f, k) on v.f = case when"
              + " p.name = 'Person 1' then 1 else 0 end",
          "select sum(p.income) from persons p left join trees t on p.name = 'Person 1'",
          "select count(*) from persons p left join trees t on p.name = 'Person 1'",
          "select count(*) from (select case when name = 'Person 1' then 1 else 0 end k from persons)"
              + " p join trees t on t.id = p.k",
          "select sum(p.income) from persons p left join (values ('Person 1'), ('Person 1')) v(n) on"
              + " v.n = p.name",
          // one person as a failure
          "select count(*) from persons where substring(name from case when name = 'Person 3' then"
              + " 99999999999 else 1 end for 1) = 'x'",
          "select count(*) from persons where name like 'a' escape case when name = 'Person 3' then"
              + " 'ab' else 'b' end",
          "select count(*) from persons where cast(name as boolean) = true",
          "select count(*) from persons where cast(name as bigint) > 0",
          "select count(*) from persons where ln(case when name = 'Person 3' then 0 else 1 end) = 0",
          "select count(*) from persons where sqrt(case when name = 'Person 3' then -1 else 1 end) = 1",
          "select count(*) from persons where exp(case when name = 'Person 3' then 9999 else 0 end) = 1",
          // rows as they are
          "select * from persons",
          "select bsn from persons",
          "select 'x' from persons",
          "select income from persons order by income desc limit 1",
          "select distinct income from persons",
          "select area, income from persons group by area, income",
          "select income from persons union all select income from persons",
          "select income from persons union select income from persons",
          "select income from persons intersect select income from persons",
          "select income from persons except select income from persons where income > 0",
          "values (1), ((select max(income) from persons))",
          "with p as (select * from persons) select name, income from p",
          "select * from (select * from persons) as q(a, b, c, d, e, f, g, h, i)",
          "table persons",
          // small groups
          "select area, count(*) from persons group by area",
          "select area, street, count(*) from persons group by area, street",
          "select area, count(*) from persons group by rollup(area)",
          "select area, street, count(*) from persons group by cube(area, street)",
          "select area, name, count(*) from persons group by grouping sets ((area), (name), ())",
          "select count(*) from persons where area = 'west'",
          "select count(*) from persons where name = 'Person 3'",
          "select count(*), avg(income) from persons where income = 20137",
          "select area, count(*) n from persons group by area having count(*) < 5",
          "select n from (select area, count(*) n from persons group by area) a where n < 5",
          "select kind, count(*) from care group by kind",
          "select upper(area), count(*) from persons group by upper(area)",
          "select income, count(*) from persons group by income",
          "select income / 1000, count(*) from persons group by income / 1000",
          // groups filled up from elsewhere
          "select p.area, count(*) from persons p join trees t on true group by p.area",
          "select p.area, avg(p.income) from persons p, gullies g group by p.area",
          "select p.name, count(*) from persons p cross join trees t group by p.name",
          "select area, count(*) from (select area from persons union all select 'west' from trees)"
              + " u group by area",
          "select v, count(*) from (select income v from persons where area = 'west' union all"
              + " select 1 from trees) u group by v",
          "select p.area, count(*) from persons p join persons q on true group by p.area",
          "select c.kind, count(*) from care c join persons p on true group by c.kind",
          "select area, sum(n) from (select area, count(*) n from persons group by area, name) a"
              + " group by area",
          "select p.area, count(*) from trees t left join persons p on p.area = 'west' group by"
              + " p.area",
          // one person within a large group
          "select sum(case when area = 'west' then income else 0 end) from persons",
          "select sum(case when area <> 'west' then 0 else income end) from persons",
          "select count(case when area = 'west' then 1 end) from persons",
          "select sum(income) filter (where area = 'west') from persons",
          "select count(*) filter (where area = 'west') from persons",
          "select count(distinct bsn) filter (where income = 20137) from persons",
          "select avg(nullif(income, 20000)), count(nullif(area, 'north')) from persons",
          "select sum(v) from (select case when area = 'west' then income end v from persons) p",
          "select sum(income * position('west' in area)) from persons",
          "select sum(income * abs(sign(char_length(area) - 5))) from persons",
          "select sum(mod(income, 20138)) from persons",
          "select sum(floor(income / 55000)) from persons",
          "select sum(power(income, 50)) from persons",
          "select sum(1 / (income - 20137)) from persons",
          "select sum(coalesce(t.f, 0)) from persons p left join (values ('west', 1)) as t (a, f)"
              + " on p.area = t.a",
          "select count(t.f) from persons p left join (values ('west', 1)) as t (a, f) on p.area ="
              + " t.a",
          "select sum(p.income * t.f) from persons p left join (values ('west', 1)) as t (a, f) on"
              + " p.area = t.a",
          "select count(distinct position('west' in area)) from persons",
          "select count(distinct case when area = 'west' then 1 else 2 end) from persons",
          "select count(distinct replace(area, 'west', '')) from persons where area <> 'south'",
          "select stddev_pop(case when area = 'west' then income else 0 end) from persons",
          "select avg(case area when 'west' then income else null end) from persons",
          "select sum(cast(case when area = 'west' then income else 0 end as double)) from persons",
          "select sum(case when name = name and area = 'west' then income end) from persons",
          // values of one
          "select max(income) from persons",
          "select min(income), max(income) from persons group by area",
          "select max(name) from persons",
          "select min(bsn) from care",
          "select median(income) from persons",
          "select percentile_cont(1) within group (order by income) from persons",
          "select percentile_cont(0) within group (order by income desc) from persons",
          "select max(i) from (select income i from persons) p",
          "select max(v) from (select income + 1 v from persons) p",
          "select (select income from persons where area = 'west')",
          "select id + 1000, (select income from persons where area = 'west') from gullies",
          "select g.id + 1000, (select avg(income) from persons p where p.area = 'west') from"
              + " gullies g",
          "select first_value(income) over (order by income) from persons",
          "select income, row_number() over () from persons",
          "select lag(income) over (order by income) from persons",
          "select sum(income) over (partition by name) from persons",
          "select area, max(r) from (select area, rank() over (order by income) r from persons) p"
              + " group by area",
          "select sum(income) from (select income from persons order by income desc limit 1) p",
          "select sum(income) from (select income from persons order by income limit 6 offset 5) p",
          // membership
          "select id from gullies where exists (select 1 from persons where area = 'west')",
          "select count(*) from gullies where exists (select 1 from persons where area = 'west')",
          "select id from gullies where 20137 in (select income from persons)",
          "select count(*) + 1000 from gullies where 20137 in (select income from persons)",
          "select a.name from areas a where a.name in (select area from persons)",
          "select count(*) from persons where case when area = 'west' then income *"
              + " 9223372036854775807 else 0 end = 0",
          "select g.id from gullies g join persons p on p.area = 'west'",
          "select distinct g.area from gullies g, persons p where p.income = 20137",
          "select distinct g.id + 1000 from gullies g where not exists (select 1 from persons p"
              + " where p.income = 20137 and g.id < 3) and g.id < 3",
          "select v.a from (values ('west'), ('north')) as v (a) where v.a in (select area from"
              + " persons)",
          "select v.a from (values ('west'), ('north')) as v (a) join persons p on p.area = v.a",
          "select v.a, count(*) from (values ('west'), ('north')) as v (a) join persons p on p.area"
              + " = v.a group by v.a",
          "select t.kind from trees t where t.id < 2 and (select count(*) from persons where area ="
              + " 'west') = 1",
          // failing for one person only
          "select count(*) from persons where case when area = 'west' then income *"
              + " 9223372036854775807 else 0 end = 0",
          "select count(*) from persons where case when area = 'west' then cast(name as integer)"
              + " else 0 end = 0",
          "select count(*) from persons where case when area = 'west' then 1 / 0 else 1 end = 1",
          "select count(*) from persons where born + interval '9999' year > date '2000-01-01' and"
              + " area = 'west'",
          // around the planner
          "select * from read_csv('/etc/passwd')",
          "select * from read_parquet('persons.parquet')",
          "select read_text('/etc/passwd')",
          "select * from duckdb_tables()",
          "select * from information_schema.tables",
          "select * from main.persons",
          "select __row from persons",
          "select home__x from persons",
          "select \"__row\" from trees",
          "select datapeil_pseudonym(bsn) from persons",
          "select * from persons; drop table persons",
          "select 1 -- ; select * from persons\n; select * from persons",
          "select /*+ hint */ * from persons",
          "pragma show_tables",
          "copy persons to 'x'",
          "set memory_limit = '1TB'",
          "with recursive r as (select 1 as n) select * from r",
          "select current_user, session_user",
          "select getenv('HOME')",
          "select * from persons tablesample bernoulli (50)",
          "select * from unnest(array[1, 2])",
          "select count(*) from persons for system_time as of timestamp '2020-01-01 00:00:00'",
          "select * from persons match_recognize (pattern (a) define a as true)");

  private Evasions() {}
}
