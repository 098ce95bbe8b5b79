package nl.datapeil.catalog.quality.measurement;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// Measures of the data themselves that have a meaning here. `dimension` is one of W3C's list of
/// linked data quality dimensions.
public enum KnownMetric {
  ROW_COUNT(Datatype.INTEGER, null, "completeness", "Number of rows", "Aantal rijen"),
  COMPLETENESS(
      Datatype.DECIMAL,
      new BigDecimal(100),
      "completeness",
      "Percentage of values that are filled in",
      "Percentage waarden dat is ingevuld"),
  DISTINCT_VALUES(
      Datatype.INTEGER,
      null,
      "conciseness",
      "Number of different values",
      "Aantal verschillende waarden"),
  DUPLICATES(
      Datatype.INTEGER,
      null,
      "conciseness",
      "Rows that occur more than once",
      "Rijen die vaker voorkomen"),
  INVALID_VALUES(
      Datatype.INTEGER,
      null,
      "syntacticValidity",
      "Values against the description of the column",
      "Waarden die tegen de beschrijving van de kolom ingaan"),
  LAST_DATA_AT(
      Datatype.DATE_TIME,
      null,
      "timeliness",
      "Time of the newest data",
      "Tijd van de nieuwste data");

  private final Datatype datatype;
  private final @Nullable BigDecimal most;
  private final String dimension;
  private final Text title;

  KnownMetric(
      Datatype datatype, @Nullable BigDecimal most, String dimension, String en, String nl) {
    this.datatype = datatype;
    this.most = most;
    this.dimension = dimension;
    title = new Text(en, nl);
  }

  public static Optional<KnownMetric> of(String code) {
    return Arrays.stream(values()).filter(metric -> metric.name().equals(code)).findFirst();
  }

  /// The last part of its IRI.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Datatype datatype() {
    return datatype;
  }

  public String dimension() {
    return dimension;
  }

  public Text title() {
    return title;
  }

  /// Numbers are never negative, and percentages end at 100.
  boolean allows(String lexical) {
    if (datatype == Datatype.DATE_TIME) {
      return true;
    }
    var number = new BigDecimal(lexical);
    return number.signum() >= 0 && (most == null || number.compareTo(most) <= 0);
  }
}
