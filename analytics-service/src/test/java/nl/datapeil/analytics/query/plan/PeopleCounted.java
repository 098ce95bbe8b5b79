package nl.datapeil.analytics.query.plan;

import java.util.List;

/// Ways to ask how many people there are. There are 17: twelve in north, four in south, one in
/// west.
final class PeopleCounted {
  /// Each would tell how many persons there are, or are in north or south, to the last one.
  static final List<String> EVASIONS =
      List.of(
          "select count(*) from persons",
          "select count(*) * 1.0 from persons",
          "select count(distinct bsn) from persons",
          "select count(distinct name) from persons",
          "select count(distinct income) from persons",
          "select count(distinct bsn || name) from persons",
          "select sum(1) from persons",
          "select sum(1.0) from persons",
          "select sum(10) / 10 from persons",
          "select sum(1000001) / 1000001 from persons",
          "select sum(size) - sum(size - 1) from persons",
          "select sum(income + 1) - sum(income) from persons",
          "select sum(income) / avg(income) from persons",
          "select sum(0.1) * 10 from persons",
          "select sum(distinct income) / avg(distinct income) from persons",
          "select 12 / avg(case when area = 'north' then 1.0 else 0 end) from persons",
          "select 17 * avg(case when area = 'north' then 1.0 else 0 end) from persons",
          "select avg(size) from persons",
          "select var_pop(size) / var_samp(size) from persons",
          "select stddev_pop(case when area = 'north' then 1 else 0 end) from persons",
          "select 1 / (1 - var_pop(size) / var_samp(size)) from persons",
          "select percentile_cont(0.71) within group (order by case when area = 'north' then 0 else"
              + " 1 end) from persons",
          "select median(size) from persons",
          "select sum(case when area = 'north' then 1 else 0 end) from persons",
          "select sum(case when area = 'north' then 2 else 0 end) / 2 from persons",
          "select sum(case when area = 'north' then 100 else 1 end) from persons",
          "select count(*) filter (where area = 'north') from persons",
          "select count(case when area = 'north' then 1 end) from persons",
          "select area, count(*) from persons group by area",
          "select area, count(*) from persons group by rollup(area)",
          "select area, street, count(*) from persons group by grouping sets ((area), (street),"
              + " ())",
          "select n from (select area, count(*) n from persons group by area) a",
          "select case when count(*) = 17 then 17 when count(*) = 16 then 16 end from persons",
          "select 17 from persons having count(*) = 17",
          "select 17 from persons having count(*) > 16 and count(*) < 18",
          "select 12 from persons group by area having count(*) = 12",
          "select max(g.id) + 1 from gullies g where g.id < (select count(*) from persons)",
          "select count(*) from gullies g where g.id < (select count(*) from persons)",
          "select count(*) from gullies g where exists (select 1 from persons p where p.size > 0"
              + " having count(*) > g.id)",
          // rows multiplied, so that rounding is to less than one person
          "select count(*) / 10 from persons p, gullies g where g.id < 10",
          "select count(*) / 1000 from persons, (select 1 k from trees a, trees b limit 1000) t",
          "select count(g.id) / 10 from persons p join gullies g on g.id < 10",
          "select sum(1) / 100 from persons p join trees t on t.id < 100",
          "select count(*) / 2 from persons p join care c on c.bsn = p.bsn",
          "select count(c.bsn) / 2 from care c",
          "select sum(n) / 3 from (select count(*) n from persons p, (values (1), (2), (3)) v(x))"
              + " a",
          "select sqrt(count(*)) from persons p join persons q on true",
          // known rows added, so that the border between two roundings shows
          "select count(*) - 1 from gullies g left join persons p on p.size = 9 or g.id = 0 where"
              + " g.id < 2",
          "select count(*) - 150 from persons p full join gullies g on g.id < 0 and p.size < 0",
          "select count(*) - 3 from (select bsn from persons union all select 'x' from gullies"
              + " where id < 3) u",
          "select count(distinct g.id) - 3 from persons p join gullies g on g.id < 3 or g.id ="
              + " p.size",
          // groups of one counted
          "select count(*) from (select bsn from persons group by bsn) a",
          "select count(*) from (select distinct name from persons) a",
          "select count(*) from (select distinct bsn, area from persons) a where area = 'north'",
          "select bsn, count(*) from persons group by bsn",
          "select count(*) from (select bsn, count(*) n from persons p, gullies g group by bsn) a",
          "select count(*) from (select p.bsn from persons p join persons q on p.size > 0 group by"
              + " p.bsn) a",
          "select sum(n) from (select bsn, count(*) n from persons group by bsn) a",
          "select sum(case when n > 0 then 1 else 0 end) from (select bsn, count(*) n from persons"
              + " group by bsn) a",
          "select count(*) over () from persons group by name",
          "select sum(count(*)) over () from persons group by bsn",
          "select row_number() over (order by bsn) from persons group by bsn",
          "select count(*) from (select bsn from persons intersect select bsn from persons) a",
          "select count(*) from care where bsn not in (select bsn from persons where area ="
              + " 'south')",
          "select count(*) filter (where n = 1) from (select income, count(*) n from persons group"
              + " by income) a",
          // pairs and triples of persons counted
          pairs("p.bsn || q.bsn", "q.bsn || p.bsn", ""),
          pairs("p.bsn", "q.bsn", ", case when p.bsn < q.bsn then q.bsn else p.bsn end"),
          "select count(*) from (select distinct case when p.bsn < q.bsn then p.bsn || q.bsn else"
              + " q.bsn || p.bsn end from persons p join persons q on true) g",
          "select count(*) from (select k from (select case when p.bsn < q.bsn then p.bsn || q.bsn"
              + " else q.bsn || p.bsn end k from persons p join persons q on p.bsn <> q.bsn) x"
              + " group by k) g",
          "select count(*) from (select p.income + q.income k from persons p join persons q on"
              + " p.bsn <> q.bsn group by p.income + q.income) g",
          "select count(*) from (select v.x from persons p join persons q on p.bsn <> q.bsn join"
              + " (select t.id * 400 + u.id x from trees t, trees u) v on v.x = p.income + q.income"
              + " group by v.x) g",
          "select count(*) from (select p.income + q.income + r.income k from persons p join"
              + " persons q on p.bsn < q.bsn join persons r on q.bsn < r.bsn join care c on true"
              + " group by p.income + q.income + r.income) g",
          "select count(*) from (select case when p.bsn < q.bsn and q.bsn < r.bsn then p.bsn ||"
              + " q.bsn || r.bsn when p.bsn < r.bsn and r.bsn < q.bsn then p.bsn || r.bsn || q.bsn"
              + " when q.bsn < p.bsn and p.bsn < r.bsn then q.bsn || p.bsn || r.bsn when q.bsn <"
              + " r.bsn and r.bsn < p.bsn then q.bsn || r.bsn || p.bsn when r.bsn < p.bsn and p.bsn"
              + " < q.bsn then r.bsn || p.bsn || q.bsn when r.bsn < q.bsn and q.bsn < p.bsn then"
              + " r.bsn || q.bsn || p.bsn end k from persons p join persons q on true join persons"
              + " r on true group by 1) g where k is not null",
          // rows that can be counted
          "select size from persons",
          "select 1 from persons",
          "select distinct bsn from persons",
          "select row_number() over () from persons",
          "select max(r) from (select row_number() over () r from persons) p",
          "select max(r) from (select count(*) over () r from persons) p",
          "select g.id from gullies g join persons p on g.id = 1",
          "select count(*) from (select 1 from persons limit 17) p",
          "select count(*) from persons offset 0 rows fetch next 17 rows only",
          // differences
          "select count(*) - count(*) filter (where area <> 'north') from persons",
          "select count(*) - (select count(*) from persons where area <> 'north') from persons",
          "select a.n + b.n from (select count(*) n from persons where area = 'north') a, (select"
              + " count(*) n from persons where area <> 'north') b");

  /// All ask how many people live in north.
  static final List<String> THE_SAME =
      List.of(
          "select count(*) from persons where area = 'north'",
          "select count(*) from (select name from persons where area = 'north') p",
          "select count(bsn) from persons where area = 'north'",
          "select count(distinct bsn) from persons where area = 'north'",
          "select count(distinct b) from (select bsn b, area from persons) p where area = 'north'",
          "select sum(1) from persons where area = 'north'",
          "select sum(case when area = 'north' then 1 else 0 end) from persons",
          "select sum(case when area = 'north' then 1 end) from persons",
          "select count(case when area = 'north' then 'x' end) from persons",
          "select count(*) filter (where area = 'north') from persons",
          "select sum(1) filter (where area = 'north') from persons",
          "select n from (select area, count(*) n from persons group by area) a where area ="
              + " 'north'",
          "select count(*) from persons group by area having area = 'north'",
          "select n from (select grouping(street) g, count(*) n from persons where area = 'north'"
              + " group by rollup(street)) a where g = 1",
          "select max(n) from (select area, count(*) n from persons group by area) a",
          "select count(*) from persons p join care c on c.bsn = p.bsn where p.area = 'north'",
          "select count(distinct c.bsn) from persons p left join care c on c.bsn = p.bsn where"
              + " p.area = 'north'",
          "select count(*) from persons p cross join gullies g where p.area = 'north' and g.id < 7",
          "select count(*) from gullies g left join persons p on p.area = 'north' and g.id = 3"
              + " where g.id < 9",
          "select count(p.bsn) from persons p join persons q on p.street = q.street where p.area ="
              + " 'north' and q.area = 'north'");

  private PeopleCounted() {}

  private static String pairs(String ifFirst, String ifSecond, String more) {
    var pair = "case when p.bsn < q.bsn then " + ifFirst + " else " + ifSecond + " end" + more;
    return "select count(*) from (select "
        + pair.replace("end,", "end k,")
        + " from persons p join"
        + " persons q on true group by "
        + pair
        + ") g";
  }
}
