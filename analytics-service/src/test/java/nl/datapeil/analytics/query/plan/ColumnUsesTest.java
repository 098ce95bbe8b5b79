package nl.datapeil.analytics.query.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ColumnUsesTest {
  private static final QueryPlanner PLANNER = new QueryPlanner();

  /// A query and, for each table it reads, its columns with what is done with them: o(utput),
  /// f(ilter), j(oin), g(roup), s(ort), a(ggregate).
  private static final Map<String, String> EXPECTED =
      Map.ofEntries(
          Map.entry("select kind from trees", "trees{kind=o}"),
          Map.entry("select count(*) from trees", "trees{}"),
          Map.entry("select 1 from trees", "trees{}"),
          Map.entry("select * from areas", "areas{border=o, name=o, people=o}"),
          Map.entry("select kind from trees where x > 1", "trees{kind=o, x=f}"),
          Map.entry("select kind from trees order by x", "trees{kind=o, x=s}"),
          Map.entry("select kind from trees order by 1", "trees{kind=os}"),
          Map.entry("select kind, count(*) from trees group by kind", "trees{kind=go}"),
          Map.entry("select count(*) from trees group by kind", "trees{kind=g}"),
          Map.entry("select sum(x) from trees", "trees{x=a}"),
          Map.entry("select max(x) from trees", "trees{x=ao}"),
          Map.entry("select count(distinct kind) from trees", "trees{kind=a}"),
          Map.entry("select count(*) filter (where alive) from trees", "trees{alive=f}"),
          Map.entry("select distinct kind from trees", "trees{kind=go}"),
          Map.entry(
              "select kind from trees group by kind having sum(x) > 3", "trees{kind=go, x=a}"),
          Map.entry(
              "select kind from trees group by kind having max(x) > 3", "trees{kind=go, x=af}"),
          Map.entry("select x + y from trees", "trees{x=o, y=o}"),
          Map.entry(
              "select case when alive then x else y end from trees", "trees{alive=o, x=o, y=o}"),
          Map.entry("select sum(case when alive then x end) from trees", "trees{alive=a, x=a}"),
          Map.entry(
              "select t.kind from trees t join gullies g on g.id = t.id",
              "gullies{id=j}, trees{id=j, kind=o}"),
          Map.entry(
              "select t.kind from trees t, gullies g where g.id = t.id",
              "gullies{id=j}, trees{id=j, kind=o}"),
          Map.entry(
              "select t.kind from trees t left join gullies g on g.id = t.id and g.x > 1",
              "gullies{id=j, x=j}, trees{id=j, kind=o}"),
          Map.entry("select t.kind from trees t, gullies g", "gullies{}, trees{kind=o}"),
          Map.entry(
              "select kind from trees where id in (select id from gullies)",
              "gullies{id=gj}, trees{id=j, kind=o}"),
          Map.entry(
              "select kind from trees t where exists (select 1 from gullies g where g.id = t.id)",
              "gullies{id=fgj}, trees{id=j, kind=o}"),
          Map.entry(
              "select kind from trees union all select area from gullies",
              "gullies{area=o}, trees{kind=o}"),
          Map.entry(
              "select kind from trees union select area from gullies",
              "gullies{area=go}, trees{kind=go}"),
          Map.entry(
              "select kind from trees except select area from gullies",
              "gullies{area=go}, trees{kind=go}"),
          Map.entry("select kind from (select kind, x, y from trees) t", "trees{kind=o}"),
          Map.entry(
              "with t as (select kind, x from trees) select kind from t where x > 1",
              "trees{kind=o, x=f}"),
          Map.entry(
              "select row_number() over (partition by kind order by x) from trees",
              "trees{kind=go, x=os}"),
          Map.entry("select sum(id) over (order by x) from trees", "trees{id=ao, x=os}"),
          Map.entry("select median(x) from trees", "trees{x=ao}"),
          Map.entry(
              "select percentile_cont(0.5) within group (order by x) from trees", "trees{x=aos}"),
          Map.entry(
              "select kind from trees group by grouping sets ((kind), (alive))",
              "trees{alive=g, kind=go}"),
          Map.entry("select ST_X(place) from trees", "trees{place=o}"),
          Map.entry(
              "select count(*) from trees t join areas a on ST_Contains(a.border, t.place)",
              "areas{border=j}, trees{place=j}"),
          Map.entry(
              "select count(*) from trees t join gullies g on ST_DWithin(ST_Point(t.x, t.y),"
                  + " g.place, 4)",
              "gullies{place=j}, trees{x=j, y=j}"),
          Map.entry("select (select max(x) from gullies) from trees", "gullies{x=ao}, trees{}"),
          Map.entry(
              "select max(x) from (select x from trees order by y limit 3) t", "trees{x=ao, y=s}"),
          Map.entry(
              "select n from (select kind, count(*) n from trees group by kind) t",
              "trees{kind=g}"),
          Map.entry("select coalesce(kind, 'x') from trees where kind like 'a%'", "trees{kind=fo}"),
          Map.entry("select upper(kind) from trees group by upper(kind)", "trees{kind=go}"));

  @Test
  void findsWhatIsDoneWithEachColumn() {
    var found = new TreeMap<String, String>();

    EXPECTED.keySet().forEach(sql -> found.put(sql, usesOf(sql)));

    assertThat(found).containsExactlyInAnyOrderEntriesOf(EXPECTED);
  }

  private static String usesOf(String sql) {
    var tables = new TreeSet<String>();
    for (var table : PLANNER.analyse(sql, PlanFixtures.ALL).tables()) {
      var columns = new TreeMap<String, String>();
      table.columns().forEach((column, uses) -> columns.put(column, lettersOf(uses)));
      tables.add(table.dataset().name() + columns);
    }
    return String.join(", ", tables);
  }

  private static String lettersOf(Iterable<Use> uses) {
    var letters = new TreeSet<String>();
    for (var use : uses) {
      letters.add(
          switch (use) {
            case OUTPUT -> "o";
            case FILTER -> "f";
            case JOIN -> "j";
            case GROUP -> "g";
            case ORDER -> "s";
            case AGGREGATE -> "a";
          });
    }
    return String.join("", letters);
  }
}
