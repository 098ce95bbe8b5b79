package nl.datapeil.analytics.query.plan.policy;

import static nl.datapeil.analytics.AnalyticsProblem.OBLIGATION_UNMET;

import java.util.ArrayList;
import java.util.List;
import nl.datapeil.analytics.catalog.CatalogColumn;
import nl.datapeil.analytics.catalog.ColumnType;
import nl.datapeil.analytics.catalog.Granularity;
import nl.datapeil.analytics.query.plan.ColumnRef;
import nl.datapeil.analytics.query.plan.sql.OwnOperators;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;

/// Codes of Statistics Netherlands for areas: a municipality has four digits (GM0344), a district
/// two more (WK034401), a neighbourhood another two (BU03440111). Case, spaces around a code and a
/// missing prefix do not matter; what is no code gives nothing, and a code of a larger area stays.
final class PlaceCodes {
  private static final String SPACES = "[\\s\\x{A0}]*";

  /// The kinds of area, from finest to coarsest.
  private enum Area {
    BU(8),
    WK(6),
    GM(4);

    private final int digits;

    Area(int digits) {
      this.digits = digits;
    }

    /// Finds in a code of this kind what it begins with.
    String pattern(int kept) {
      return "(?i)^%s(?:%s)?%s([0-9]{%d})[0-9]{%d}%s$"
          .formatted(SPACES, name(), SPACES, kept, digits - kept, SPACES);
    }
  }

  private PlaceCodes() {}

  /// The code of the area of this size that the place of a code lies in.
  static RexNode in(Granularity size, RexNode code, RexBuilder rex) {
    var target =
        switch (size) {
          case ADDRESS, STREET -> throw new IllegalArgumentException("No code for " + size);
          case NEIGHBOURHOOD -> Area.BU;
          case DISTRICT -> Area.WK;
          case MUNICIPALITY -> Area.GM;
        };
    var found = new ArrayList<RexNode>();
    for (var area : Area.values()) {
      var to = area.compareTo(target) < 0 ? target : area;
      var digits =
          rex.makeCall(OwnOperators.MATCHED, code, rex.makeLiteral(area.pattern(to.digits)));
      found.add(rex.makeCall(SqlStdOperatorTable.CONCAT, rex.makeLiteral(to.name()), digits));
    }
    return rex.makeCall(SqlStdOperatorTable.COALESCE, found);
  }

  /// Ends the request when a column cannot hold such codes, so that a table would be needed.
  static void requireCodes(ColumnRef reference, CatalogColumn column) {
    var finer =
        column.granularity() == Granularity.ADDRESS || column.granularity() == Granularity.STREET;
    if (finer || column.type() != ColumnType.STRING) {
      throw OBLIGATION_UNMET.because(
          "Column %1$s does not hold codes of areas (%2$s), so the area it lies in cannot be told"
              + " from it. Ask the privacy officer to have it dropped or generalised by a hierarchy"
              + " of your own, and the steward to add a column with the code of the neighbourhood"
              + " (BU…), district (WK…) or municipality (GM…), as text.",
          "Kolom %1$s bevat geen codes van gebieden (%2$s), dus het gebied is er niet uit af te"
              + " leiden. Vraag de privacy officer haar te laten vervallen of te generaliseren met"
              + " een eigen hiërarchie, en de steward een kolom toe te voegen met de code van buurt"
              + " (BU…), wijk (WK…) of gemeente (GM…), als tekst.",
          reference,
          String.join(" ", kindOf(column)));
    }
  }

  private static List<String> kindOf(CatalogColumn column) {
    return column.granularity() == null
        ? List.of(column.type().name())
        : List.of(column.type().name(), column.granularity().name());
  }
}
