package nl.datapeil.catalog.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.datapeil.catalog.glossary.term.TermDraft;
import nl.datapeil.catalog.glossary.term.TermStatus;
import nl.datapeil.kit.id.Ids;
import org.junit.jupiter.api.Test;

class GlossarySynonymsTest {
  @Test
  void pairsLabelsOfOneTermInOneLanguage() {
    var gully =
        term(
            Map.of("nl", "Straatkolk", "en", "gully"),
            Map.of("nl", List.of("kolk", "Rioolput"), "en", List.of("drain")));
    var pit = term(Map.of("nl", "put"), Map.of("nl", List.of("rioolput")));

    var words = GlossarySynonyms.of(List.of(gully, pit));

    assertThat(words)
        .containsEntry("straatkolk", Set.of("kolk", "rioolput"))
        .containsEntry("kolk", Set.of("straatkolk", "rioolput"))
        .containsEntry("rioolput", Set.of("straatkolk", "kolk", "put"))
        .containsEntry("gully", Set.of("drain"));
  }

  @Test
  void leavesOutATermWithOneLabel() {
    assertThat(GlossarySynonyms.of(List.of(term(Map.of("nl", "boom"), Map.of())))).isEmpty();
  }

  private static GlossaryTerm term(
      Map<String, String> preferred, Map<String, List<String>> alternative) {
    var draft =
        new TermDraft(
            null,
            TermStatus.APPROVED,
            preferred,
            alternative,
            Map.of(),
            Map.of(),
            Map.of(),
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new GlossaryTerm(
        Ids.next(), "urn:x:" + preferred, draft, "sanne", Instant.parse("2026-01-31T12:00:00Z"));
  }
}
