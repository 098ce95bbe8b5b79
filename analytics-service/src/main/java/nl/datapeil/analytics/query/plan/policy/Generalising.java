package nl.datapeil.analytics.query.plan.policy;

import static nl.datapeil.analytics.AnalyticsProblem.OBLIGATION_UNMET;

import java.math.BigDecimal;
import java.util.Map;
import nl.datapeil.analytics.catalog.CatalogColumn;
import nl.datapeil.analytics.catalog.ColumnType;
import nl.datapeil.analytics.catalog.Granularity;
import nl.datapeil.analytics.query.plan.Coarser;
import nl.datapeil.analytics.query.plan.ColumnRef;
import nl.datapeil.analytics.query.plan.Generalisation;
import nl.datapeil.analytics.query.plan.sql.OwnOperators;
import org.apache.calcite.avatica.util.TimeUnitRange;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;

/// Fulfils GENERALISE: what stands for a column, right above its table, is its coarser value. The
/// type stays what it was.
final class Generalising {
  private static final int YEARS_IN_A_DECADE = 10;

  private final Map<ColumnRef, Coarser> columns;

  Generalising(Map<ColumnRef, Coarser> columns) {
    this.columns = columns;
  }

  boolean concerns(ColumnRef column) {
    return columns.get(column) instanceof Generalisation;
  }

  RexNode treat(ColumnRef column, CatalogColumn described, RexNode value, RexBuilder rex) {
    if (!(columns.get(column) instanceof Generalisation generalisation)) {
      throw new IllegalArgumentException("Nothing to do for " + column);
    }
    var type = described.type();
    return switch (generalisation) {
      case YEAR -> year(column, type, value, rex, TimeUnitRange.YEAR, 1);
      case DECADE -> year(column, type, value, rex, TimeUnitRange.DECADE, YEARS_IN_A_DECADE);
      case POSTCODE4 -> postcode(column, type, value, rex, 4);
      case POSTCODE2 -> postcode(column, type, value, rex, 2);
      case AGE_BAND_5 -> band(column, type, value, rex, 5);
      case AGE_BAND_10, BAND_10 -> band(column, type, value, rex, 10);
      case AGE_BAND_20 -> band(column, type, value, rex, 20);
      case BAND_100 -> band(column, type, value, rex, 100);
      case BAND_1000 -> band(column, type, value, rex, 1000);
      case BUURT -> area(column, described, value, rex, Granularity.NEIGHBOURHOOD);
      case WIJK -> area(column, described, value, rex, Granularity.DISTRICT);
      case GEMEENTE -> area(column, described, value, rex, Granularity.MUNICIPALITY);
    };
  }

  private static RexNode year(
      ColumnRef column,
      ColumnType type,
      RexNode value,
      RexBuilder rex,
      TimeUnitRange unit,
      int years) {
    return switch (type) {
      case DATE, DATETIME ->
          rex.makeAbstractCast(
              value.getType(),
              rex.makeCall(SqlStdOperatorTable.FLOOR, value, rex.makeFlag(unit)),
              false);
      case INTEGER -> years == 1 ? value : floored(value, rex, years);
      case STRING, DECIMAL, BOOLEAN, GEOMETRY -> throw impossible(column, type);
    };
  }

  private static RexNode postcode(
      ColumnRef column, ColumnType type, RexNode value, RexBuilder rex, int digits) {
    if (type != ColumnType.STRING) {
      throw impossible(column, type);
    }
    var trimmed =
        rex.makeCall(SqlStdOperatorTable.REPLACE, value, rex.makeLiteral(" "), rex.makeLiteral(""));
    return rex.makeCall(
        SqlStdOperatorTable.SUBSTRING, trimmed, number(1, rex), number(digits, rex));
  }

  private static RexNode area(
      ColumnRef column, CatalogColumn described, RexNode value, RexBuilder rex, Granularity size) {
    PlaceCodes.requireCodes(column, described);
    return PlaceCodes.in(size, value, rex);
  }

  private static RexNode band(
      ColumnRef column, ColumnType type, RexNode value, RexBuilder rex, int width) {
    return switch (type) {
      case INTEGER, DECIMAL -> floored(value, rex, width);
      case STRING, BOOLEAN, DATE, DATETIME, GEOMETRY -> throw impossible(column, type);
    };
  }

  /// The lower bound of the band a number lies in.
  private static RexNode floored(RexNode value, RexBuilder rex, int width) {
    var quotient = rex.makeCall(OwnOperators.DIVIDE, value, number(width, rex));
    var band =
        rex.makeCall(
            SqlStdOperatorTable.MULTIPLY,
            rex.makeCall(SqlStdOperatorTable.FLOOR, quotient),
            number(width, rex));
    return rex.makeAbstractCast(value.getType(), band, false);
  }

  private static RexNode number(int value, RexBuilder rex) {
    return rex.makeExactLiteral(BigDecimal.valueOf(value));
  }

  private static RuntimeException impossible(ColumnRef column, ColumnType type) {
    return OBLIGATION_UNMET.because(
        "Column %1$s is of type %2$s, which cannot be generalised as the processing activity asks."
            + " Ask the privacy officer to correct the treatment of this column.",
        "Kolom %1$s heeft type %2$s en is niet te generaliseren zoals de verwerkingsactiviteit"
            + " vraagt. Vraag de privacy officer de behandeling van deze kolom te verbeteren.",
        column,
        type);
  }
}
