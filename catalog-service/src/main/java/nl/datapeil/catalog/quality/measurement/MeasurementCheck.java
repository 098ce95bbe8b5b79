package nl.datapeil.catalog.quality.measurement;

import static nl.datapeil.catalog.quality.measurement.DraftCheck.MISSING;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.datapeil.catalog.term.Uris;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.kit.problem.ProblemException.Violation;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// Makes one measurement of what was sent, or adds all that is wrong with it to `violations`.
/// `path` is where it was sent.
final class MeasurementCheck {
  private static final int LONGEST = 500;
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
  private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant OLDEST_DATA = Instant.parse("1800-01-01T00:00:00Z");
  private static final String CODES = names(KnownMetric.values());
  private static final String TYPES = names(Datatype.values());

  private final String path;
  private final MeasurementDraft draft;
  private final Set<String> columns;
  private final Instant now;
  private final List<Violation> violations;

  MeasurementCheck(
      String path,
      MeasurementDraft draft,
      Set<String> columns,
      Instant now,
      List<Violation> violations) {
    this.path = path;
    this.draft = draft;
    this.columns = columns;
    this.now = now;
    this.violations = violations;
  }

  Optional<Measurement> measurement() {
    var before = violations.size();
    var known = draft.metric() == null ? null : KnownMetric.of(draft.metric()).orElse(null);
    checkMetric(known != null);
    checkColumn();
    checkUnit();
    var datatype = datatype(known);
    var value = value(datatype, known);
    var computedAt = time();
    if (violations.size() > before
        || draft.metric() == null
        || datatype == null
        || value == null
        || computedAt == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Measurement(
            Ids.next(),
            draft.metric(),
            known != null,
            draft.column(),
            datatype,
            value,
            draft.unit(),
            computedAt));
  }

  private void checkMetric(boolean known) {
    var metric = draft.metric();
    if (metric == null) {
      wrong("metric", MISSING);
    } else if (!known && !isIri(metric)) {
      wrong(
          "metric",
          Text.of("must be one of %s, or an IRI", "moet één van %s zijn, of een IRI", CODES));
    }
  }

  private void checkColumn() {
    var column = draft.column();
    if (column != null && !columns.contains(column)) {
      wrong("column", new Text("is no column of this dataset", "is geen kolom van deze dataset"));
    }
  }

  private void checkUnit() {
    var unit = draft.unit();
    if (unit != null && !isIri(unit)) {
      wrong("unit", new Text("must be an IRI", "moet een IRI zijn"));
    }
  }

  private @Nullable Datatype datatype(@Nullable KnownMetric known) {
    var named = draft.datatype();
    var found =
        Arrays.stream(Datatype.values()).filter(one -> one.name().equals(named)).findFirst();
    if (known != null) {
      if (named != null && (found.isEmpty() || found.get() != known.datatype())) {
        wrong(
            "datatype",
            Text.of(
                "must be %s for this metric", "moet %s zijn bij deze metriek", known.datatype()));
      }
      return known.datatype();
    }
    if (found.isEmpty()) {
      wrong("datatype", Text.of("must be one of %s", "moet één van %s zijn", TYPES));
    }
    return found.orElse(null);
  }

  private @Nullable String value(@Nullable Datatype datatype, @Nullable KnownMetric known) {
    var value = draft.value();
    if (value == null || value.isNull()) {
      wrong("value", MISSING);
      return null;
    }
    if (datatype == null) {
      return null;
    }
    var lexical = datatype.lexical(value);
    if (lexical.isEmpty()) {
      wrong("value", datatype.expected());
    } else if (known != null && !known.allows(lexical.get())) {
      wrong(
          "value",
          new Text(
              "must not be negative, and a percentage at most 100",
              "mag niet negatief zijn, en een percentage hoogstens 100"));
    } else if (known == KnownMetric.LAST_DATA_AT && !isPlausible(Instant.parse(lexical.get()))) {
      wrong("value", new Text("must lie between 1800 and now", "moet tussen 1800 en nu liggen"));
    }
    return lexical.orElse(null);
  }

  /// Times are kept in whole microseconds, as PostgreSQL does.
  private @Nullable Instant time() {
    var text = draft.computedAt();
    if (text == null) {
      wrong("computedAt", MISSING);
      return null;
    }
    try {
      var time = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
      if (time.isBefore(FIRST) || time.isAfter(now.plus(CLOCKS_DIFFER))) {
        wrong(
            "computedAt",
            new Text("must lie between 2000 and now", "moet tussen 2000 en nu liggen"));
      }
      return time;
    } catch (DateTimeException _) {
      wrong("computedAt", Datatype.DATE_TIME.expected());
      return null;
    }
  }

  private boolean isPlausible(Instant newestData) {
    return newestData.isAfter(OLDEST_DATA) && newestData.isBefore(now.plus(CLOCKS_DIFFER));
  }

  private static boolean isIri(String text) {
    if (text.length() > LONGEST || !text.matches(Uris.ABSOLUTE)) {
      return false;
    }
    try {
      return URI.create(text).isAbsolute();
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private static String names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "));
  }

  private void wrong(String member, Text message) {
    violations.add(new Violation(path + "." + member, message));
  }
}
