package nl.datapeil.privacy.breach.terms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import nl.datapeil.privacy.breach.BreachJson;
import nl.datapeil.privacy.breach.terms.Handling.AuthorityDecision;
import nl.datapeil.privacy.breach.terms.Handling.AuthorityReport;
import nl.datapeil.privacy.breach.terms.Handling.ReportKind;
import nl.datapeil.privacy.breach.terms.Handling.SubjectsDecision;

/// Breaches that were discovered an hour ago.
final class BreachFixtures {
  static final Instant NOW = Instant.parse("2026-02-02T12:00:00Z");
  static final Instant DISCOVERED = NOW.minus(Duration.ofHours(1));

  private BreachFixtures() {}

  static Facts facts(ObjectNode draft) {
    try {
      return new ObjectMapper().treeToValue(draft, FactsDraft.class).check(NOW);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static Breach first() {
    return Breach.filed(facts(BreachJson.first(DISCOVERED)), "petra", NOW);
  }

  /// Judged, and not high.
  static Breach mild() {
    var draft = BreachJson.complete(DISCOVERED);
    draft.withObject("/impact").put("identification", "NEGLIGIBLE");
    return Breach.filed(facts(draft), "petra", NOW);
  }

  static Breach complete() {
    return Breach.filed(facts(BreachJson.complete(DISCOVERED)), "petra", NOW);
  }

  static Steps at(Instant now, Breach breach) {
    return new Steps(breach, now);
  }

  static AuthorityDecision authority(boolean report) {
    return new AuthorityDecision(report, "Want dat volgt uit het risico", "carla", NOW);
  }

  static SubjectsDecision subjects(boolean inform) {
    return new SubjectsDecision(inform, null, "Want dat volgt uit het risico", "carla", NOW);
  }

  static AuthorityReport report(ReportKind kind, boolean complete, Instant sentAt) {
    return new AuthorityReport(kind, complete, "AP-1", sentAt, null, "petra");
  }
}
