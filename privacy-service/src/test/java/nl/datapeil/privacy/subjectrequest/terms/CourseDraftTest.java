package nl.datapeil.privacy.subjectrequest.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.datapeil.kit.problem.ProblemException;
import nl.datapeil.privacy.subjectrequest.requester.Requester;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CourseDraftTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-03-10");
  private static final Instant NOW = Instant.parse("2026-03-10T10:00:00Z");

  @Test
  void keepsCitizenServiceNumbersOut() {
    var finding =
        new CourseDraft.Found(
            "SYSTEM", "https://a.example/persons/111222333", true, "BSN 111222333");

    assertThat(wrongFields(() -> finding.check("petra", NOW))).containsExactly("uri", "remark");
    assertThat(
            wrongFields(
                () -> new CourseDraft.Decided("GRANTED", null, "van 111222333").check("p", NOW)))
        .containsExactly("motivation");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Zaak 111222334", "tel. 0111222333", "1112223330", "in 2026"})
  void takesOtherNumbers(String text) {
    assertThat(new CourseDraft.Decided("GRANTED", null, text).check("p", NOW).motivation())
        .isEqualTo(text);
  }

  @Test
  void refusesDaysThatLieAhead() {
    assertThat(wrongFields(() -> new CourseDraft.Asked("2026-03-11", "Twijfel").check("p", TODAY)))
        .containsExactly("askedOn");
  }

  @Test
  void refusesPeriodsThatAreNone() {
    assertThat(
            wrongFields(
                () -> new CourseDraft.More("2 maanden", "Veel", "2026-03-10").check("p", TODAY)))
        .containsExactly("period");
  }

  @Test
  void wantsAMomentOrAnImpossibilityOfANotice() {
    assertThat(
            wrongFields(() -> new CourseDraft.Noticed("Zorgkantoor", null, null).check("p", TODAY)))
        .containsExactly("toldOn");
  }

  @Test
  void namesAllThatIsMissingOfARequest() {
    var empty = new IntakeDraft(null, null, null, null, null, null);

    assertThat(wrongFields(() -> empty.checkBoth(TODAY)))
        .containsExactly("receivedOn", "kind", "channel", "requester.name", "requester.contact");
  }

  @Test
  void neverPrintsWhoAsks() {
    var draft = new Requester.Draft("J. Jansen", "Dorp", null, "Mijn vraag");

    assertThat("%s %s".formatted(draft, new Requester("J. Jansen", "Dorp", null, null)))
        .doesNotContain("Jansen", "Dorp", "vraag");
  }

  private static List<String> wrongFields(ThrowingCallable check) {
    return catchThrowableOfType(ProblemException.class, check).violations().stream()
        .map(ProblemException.Violation::field)
        .toList();
  }
}
