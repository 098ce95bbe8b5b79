package nl.datapeil.analytics.query.plan.sql;

import static nl.datapeil.analytics.query.plan.sql.FunctionGuide.known;

import java.util.List;
import nl.datapeil.analytics.query.plan.KnownFunction;

/// Functions of groups, windows and geometries.
final class GroupFunctions {
  static final List<KnownFunction> ALL =
      List.of(
          known(
              "avg",
              "avg(number)",
              "The mean of a group, with decimals.",
              "Het gemiddelde van een groep, met decimalen."),
          known(
              "count",
              "count(*), count(value) or count(distinct value)",
              "How many rows, values or different values.",
              "Hoeveel rijen, waarden of verschillende waarden."),
          known("max", "max(value)", "The greatest of a group.", "De grootste van een groep."),
          known(
              "median",
              "median(number)",
              "The middle value of a group.",
              "De middelste waarde van een groep."),
          known("min", "min(value)", "The least of a group.", "De kleinste van een groep."),
          known(
              "percentile_cont",
              "percentile_cont(0.9) within group (order by number)",
              "The value below which this part of a group lies.",
              "De waarde waaronder dit deel van een groep ligt."),
          known(
              "stddev_pop",
              "stddev_pop(number)",
              "The standard deviation of all.",
              "De standaardafwijking van allen."),
          known(
              "stddev_samp",
              "stddev_samp(number)",
              "The standard deviation estimated from a sample; stddev too.",
              "De standaardafwijking geschat uit een steekproef; ook stddev."),
          known("sum", "sum(number)", "The total of a group.", "Het totaal van een groep."),
          known("var_pop", "var_pop(number)", "The variance of all.", "De variantie van allen."),
          known(
              "var_samp",
              "var_samp(number)",
              "The variance estimated from a sample; variance too.",
              "De variantie geschat uit een steekproef; ook variance."),
          known(
              "grouping",
              "grouping(column)",
              "1 in the total rows of a rollup, cube or grouping set.",
              "1 in de totaalrijen van rollup, cube of grouping sets."),
          known(
              "row_number",
              "row_number() over (order by value)",
              "The number of a row in its window.",
              "Het nummer van een rij in haar venster."),
          known(
              "rank",
              "rank() over (order by value)",
              "The place of a row, equals sharing it.",
              "De plaats van een rij, gelijken delen die."),
          known(
              "dense_rank",
              "dense_rank() over (order by value)",
              "The place of a row, without gaps.",
              "De plaats van een rij, zonder gaten."),
          known(
              "ntile",
              "ntile(n) over (order by value)",
              "Which of n equal parts a row is in.",
              "In welk van n gelijke delen een rij valt."),
          known(
              "lag",
              "lag(value) over (order by value)",
              "The value of the row before.",
              "De waarde van de vorige rij."),
          known(
              "lead",
              "lead(value) over (order by value)",
              "The value of the row after.",
              "De waarde van de volgende rij."),
          known(
              "first_value",
              "first_value(value) over (order by value)",
              "The value of the first row of the window.",
              "De waarde van de eerste rij van het venster."),
          known(
              "last_value",
              "last_value(value) over (order by value)",
              "The value of the last row of the window.",
              "De waarde van de laatste rij van het venster."),
          known(
              "st_point",
              "st_point(x, y)",
              "A point in metres of RD New (EPSG:28992).",
              "Een punt in meters van RD New (EPSG:28992)."),
          known(
              "st_x",
              "st_x(geometry)",
              "Its x; of an area, that of a point inside.",
              "De x ervan; bij een gebied die van een punt erbinnen."),
          known(
              "st_y",
              "st_y(geometry)",
              "Its y; of an area, that of a point inside.",
              "De y ervan; bij een gebied die van een punt erbinnen."),
          known(
              "st_distance",
              "st_distance(geometry, geometry)",
              "Metres between them; 0 when they touch.",
              "Meters ertussen; 0 als ze elkaar raken."),
          known(
              "st_dwithin",
              "st_dwithin(geometry, geometry, metres)",
              "Whether they are so near; fast as a join condition with a constant distance.",
              "Of ze zo dichtbij zijn; snel als joinvoorwaarde met een vaste afstand."),
          known(
              "st_contains",
              "st_contains(area, geometry)",
              "Whether the area holds it; what lies on the border is not in it.",
              "Of het gebied het bevat; wat op de grens ligt hoort er niet bij."),
          known(
              "st_within",
              "st_within(geometry, area)",
              "st_contains the other way round.",
              "st_contains andersom."));

  private GroupFunctions() {}
}
