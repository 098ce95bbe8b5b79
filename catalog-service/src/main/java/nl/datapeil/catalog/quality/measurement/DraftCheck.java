package nl.datapeil.catalog.quality.measurement;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.datapeil.catalog.term.Uris;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.kit.problem.ProblemException.Violation;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// Makes measurements of what was sent, or finds everything that is wrong with it.
final class DraftCheck {
  static final int MOST = 500;
  private static final int LONGEST = 500;
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
  private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant OLDEST_DATA = Instant.parse("1800-01-01T00:00:00Z");
  private static final Text MISSING = new Text("is missing", "ontbreekt");
  private static final String CODES = names(KnownMetric.values());
  private static final String TYPES = names(Datatype.values());

  private final Set<String> columns;
  private final Instant now;
  private final List<Violation> violations = new ArrayList<>();
  private final List<Measurement> measurements = new ArrayList<>();

  private DraftCheck(Set<String> columns, Instant now) {
    this.columns = columns;
    this.now = now;
  }

  /// One of the two is empty.
  record Outcome(List<Measurement> measurements, List<Violation> violations) {}

  static Outcome of(MeasurementsDraft draft, Set<String> columns, Instant now) {
    var check = new DraftCheck(columns, now);
    check.all(draft.measurements());
    return new Outcome(
        check.violations.isEmpty() ? check.measurements : List.of(), check.violations);
  }

  private void all(List<@Nullable MeasurementDraft> drafts) {
    if (drafts.isEmpty() || drafts.size() > MOST) {
      wrong("measurements", Text.of("must hold 1 to %d", "moet er 1 tot %d bevatten", MOST));
    }
    var seen = new HashSet<Measurement.Key>();
    for (var i = 0; i < Math.min(MOST, drafts.size()); i++) {
      var draft = drafts.get(i);
      var field = "measurements[" + i + "]";
      if (draft == null) {
        wrong(field, MISSING);
        continue;
      }
      one(field + ".", draft)
          .ifPresent(made -> {
            if (!seen.add(made.key())) {
              wrong(
                  field,
                  new Text(
                      "is of the same metric, column and time as an earlier one",
                      "is van dezelfde metriek, kolom en tijd als een eerdere"));
            }
            measurements.add(made);
          });
    }
  }

  private Optional<Measurement> one(String path, MeasurementDraft draft) {
    var before = violations.size();
    var known = draft.metric() == null ? null : KnownMetric.of(draft.metric()).orElse(null);
    metric(path, draft.metric(), known != null);
    column(path, draft.column());
    unit(path, draft.unit());
    var datatype = datatype(path, draft.datatype(), known);
    var value = value(path, draft, datatype, known);
    var computedAt = time(path, draft.computedAt());
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

  private void metric(String path, @Nullable String metric, boolean known) {
    if (metric == null) {
      wrong(path + "metric", MISSING);
    } else if (!known && !isIri(metric)) {
      wrong(
          path + "metric",
          Text.of("must be one of %s, or an IRI", "moet één van %s zijn, of een IRI", CODES));
    }
  }

  private void column(String path, @Nullable String column) {
    if (column != null && !columns.contains(column)) {
      wrong(
          path + "column",
          new Text("is no column of this dataset", "is geen kolom van deze dataset"));
    }
  }

  private void unit(String path, @Nullable String unit) {
    if (unit != null && !isIri(unit)) {
      wrong(path + "unit", new Text("must be an IRI", "moet een IRI zijn"));
    }
  }

  private @Nullable Datatype datatype(
      String path, @Nullable String named, @Nullable KnownMetric known) {
    var found =
        Arrays.stream(Datatype.values()).filter(one -> one.name().equals(named)).findFirst();
    if (known != null) {
      if (named != null && (found.isEmpty() || found.get() != known.datatype())) {
        wrong(
            path + "datatype",
            Text.of(
                "must be %s for this metric", "moet %s zijn bij deze metriek", known.datatype()));
      }
      return known.datatype();
    }
    if (found.isEmpty()) {
      wrong(path + "datatype", Text.of("must be one of %s", "moet één van %s zijn", TYPES));
    }
    return found.orElse(null);
  }

  private @Nullable String value(
      String path,
      MeasurementDraft draft,
      @Nullable Datatype datatype,
      @Nullable KnownMetric known) {
    var value = draft.value();
    if (value == null || value.isNull()) {
      wrong(path + "value", MISSING);
      return null;
    }
    if (datatype == null) {
      return null;
    }
    var lexical = datatype.lexical(value);
    if (lexical.isEmpty()) {
      wrong(path + "value", datatype.expected());
    } else if (known != null && !known.allows(lexical.get())) {
      wrong(
          path + "value",
          new Text(
              "must not be negative, and a percentage at most 100",
              "mag niet negatief zijn, en een percentage hoogstens 100"));
    } else if (known == KnownMetric.LAST_DATA_AT && !isPlausible(Instant.parse(lexical.get()))) {
      wrong(
          path + "value",
          new Text("must lie between 1800 and now", "moet tussen 1800 en nu liggen"));
    }
    return lexical.orElse(null);
  }

  /// Times are kept in whole microseconds, as PostgreSQL does.
  private @Nullable Instant time(String path, @Nullable String text) {
    if (text == null) {
      wrong(path + "computedAt", MISSING);
      return null;
    }
    try {
      var time = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
      if (time.isBefore(FIRST) || time.isAfter(now.plus(CLOCKS_DIFFER))) {
        wrong(
            path + "computedAt",
            new Text("must lie between 2000 and now", "moet tussen 2000 en nu liggen"));
      }
      return time;
    } catch (DateTimeException _) {
      wrong(path + "computedAt", Datatype.DATE_TIME.expected());
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

  private void wrong(String field, Text message) {
    violations.add(new Violation(field, message));
  }
}
