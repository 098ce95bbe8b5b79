package nl.datapeil.catalog.quality.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.datapeil.kit.problem.ProblemException.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DraftCheckTest {
  private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");
  private static final String AT = "2026-01-31T11:00:00Z";

  @Test
  void takesKnownMetricsAndOthersByTheirIri() {
    var outcome =
        checked(
            draft("ROW_COUNT", null, IntNode.valueOf(0), null),
            draft("COMPLETENESS", "jaar", DoubleNode.valueOf(99.5), null),
            draft("LAST_DATA_AT", null, TextNode.valueOf("2026-01-31T12:00:00+01:00"), null),
            draft("https://e.org/m", null, BooleanNode.TRUE, "BOOLEAN"));

    assertThat(outcome.violations()).isEmpty();
    assertThat(outcome.measurements())
        .extracting(Measurement::value)
        .containsExactly("0", "99.5", "2026-01-31T11:00:00Z", "true");
    assertThat(outcome.measurements())
        .extracting(Measurement::known)
        .containsExactly(true, true, true, false);
  }

  @Test
  void findsEverythingThatIsWrongAtOnce() {
    var outcome =
        checked(
            draft(null, "naam", null, null),
            draft("COMPLETENESS", null, IntNode.valueOf(101), "INTEGER"),
            draft("https://e.org/m", null, TextNode.valueOf("x"), null));

    assertThat(outcome.measurements()).isEmpty();
    assertThat(outcome.violations())
        .extracting(Violation::field)
        .containsExactly(
            "measurements[0].metric",
            "measurements[0].column",
            "measurements[0].datatype",
            "measurements[0].value",
            "measurements[1].datatype",
            "measurements[1].value",
            "measurements[2].datatype");
  }

  static Stream<MeasurementDraft> wrong() {
    return Stream.of(
        draft("ROW_COUNT", null, IntNode.valueOf(-1), null),
        draft("ROW_COUNT", null, TextNode.valueOf("1"), null),
        draft("ROW_COUNT", null, BigIntegerNode.valueOf(BigInteger.TWO.pow(70)), null),
        draft("COMPLETENESS", null, DecimalNode.valueOf(new BigDecimal("1e500000000")), null),
        draft("COMPLETENESS", null, DecimalNode.valueOf(new BigDecimal("1e-500000000")), null),
        draft("COMPLETENESS", null, DoubleNode.valueOf(Double.POSITIVE_INFINITY), null),
        draft("LAST_DATA_AT", null, TextNode.valueOf("+999999999-12-31T23:59:59Z"), null),
        draft("LAST_DATA_AT", null, TextNode.valueOf("-999999999-01-01T00:00:00+18:00"), null),
        draft("https://e.org/m", null, TextNode.valueOf("geheim"), "STRING"),
        draft("https://e.org/m", null, TextNode.valueOf("31-1-2026"), "DATE"),
        draft("not an iri", null, IntNode.valueOf(1), "INTEGER"),
        new MeasurementDraft("ROW_COUNT", null, IntNode.valueOf(1), null, "stuks", AT),
        new MeasurementDraft("ROW_COUNT", null, IntNode.valueOf(1), null, null, "gisteren"),
        new MeasurementDraft(
            "ROW_COUNT", null, IntNode.valueOf(1), null, null, "2026-02-01T00:00:00Z"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void refuses(MeasurementDraft draft) {
    assertThat(checked(draft).violations()).hasSize(1);
  }

  @Test
  void refusesNoneAndTheSameTwice() {
    var one = draft("ROW_COUNT", null, IntNode.valueOf(1), null);

    assertThat(checked().violations()).hasSize(1);
    assertThat(checked(one, one).violations()).hasSize(1);
  }

  @Test
  void reportsEachThatIsNullWithItsPlace() throws JsonProcessingException {
    var nulls = "null,".repeat(DraftCheck.MOST) + "null";
    var many =
        new ObjectMapper()
            .readValue("{\"measurements\": [" + nulls + "]}", MeasurementsDraft.class);

    var violations = DraftCheck.of(many, Set.of(), NOW).violations();

    assertThat(violations).hasSize(DraftCheck.MOST + 1);
    assertThat(violations.getLast().field()).isEqualTo("measurements[499]");
  }

  private static DraftCheck.Outcome checked(MeasurementDraft... drafts) {
    return DraftCheck.of(new MeasurementsDraft(List.of(drafts)), Set.of("jaar"), NOW);
  }

  private static MeasurementDraft draft(
      @Nullable String metric,
      @Nullable String column,
      @Nullable JsonNode value,
      @Nullable String datatype) {
    return new MeasurementDraft(metric, column, value, datatype, null, AT);
  }
}
