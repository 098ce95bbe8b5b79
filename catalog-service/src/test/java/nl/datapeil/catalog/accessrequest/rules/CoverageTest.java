package nl.datapeil.catalog.accessrequest.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.datapeil.catalog.accessrequest.rules.RefusalReason.Code;
import nl.datapeil.catalog.privacy.ProcessingActivity;
import nl.datapeil.catalog.reference.KnownDataset.KnownColumn;
import nl.datapeil.catalog.term.Sensitivity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-06-15");
  private static final String RESIDENTS = "https://example.org/datasets/residents";
  private static final Asked BSN = asked("bsn", Sensitivity.NATIONAL_ID);
  private static final Asked DIAGNOSIS = asked("diagnosis", Sensitivity.SPECIAL_CATEGORY);

  @Test
  void asksForNoActivityWhenNothingIsAboutPeople() {
    var admission =
        Coverage.judge(List.of(new Asked(RESIDENTS, List.of())), List.of(), null, TODAY);

    assertThat(admission).isEqualTo(new Admission.NotNeeded());
  }

  @Test
  void isCoveredByAnyApprovedActivityWithTheColumns() {
    var draft = activity("DRAFT", TODAY.plusDays(1), null, "bsn");
    var approved = activity("APPROVED", TODAY, null, "bsn", "birth_date");

    var admission = Coverage.judge(List.of(BSN), List.of(draft, approved), null, TODAY);

    assertThat(admission).isEqualTo(new Admission.Covered(approved));
  }

  @Test
  void countsOnlyTheActivityThatWasNamed() {
    var approved = activity("APPROVED", TODAY, null, "bsn");
    var draft = activity("DRAFT", TODAY, null, "bsn");

    var other = Coverage.judge(List.of(BSN), List.of(approved, draft), draft.uri(), TODAY);
    var unknown = Coverage.judge(List.of(BSN), List.of(approved), "urn:x:1", TODAY);

    assertThat(codes(other)).containsExactly(Code.NOT_APPROVED);
    assertThat(codes(unknown)).containsExactly(Code.UNKNOWN_ACTIVITY);
  }

  @Test
  void endsOnTheDayAfterTheReviewDate() {
    var activity = activity("APPROVED", TODAY, null, "bsn");

    var lastDay = Coverage.judge(List.of(BSN), List.of(activity), null, TODAY);
    var dayAfter = Coverage.judge(List.of(BSN), List.of(activity), null, TODAY.plusDays(1));

    assertThat(lastDay).isInstanceOf(Admission.Covered.class);
    assertThat(codes(dayAfter)).containsExactly(Code.EXPIRED);
  }

  @Test
  void namesTheColumnThatIsNotCovered() {
    var both = new Asked(RESIDENTS, List.of(BSN.sensitive().getFirst(), income()));

    var admission =
        Coverage.judge(
            List.of(both), List.of(activity("APPROVED", TODAY, null, "bsn")), null, TODAY);

    assertThat(admission)
        .isInstanceOfSatisfying(
            Admission.Uncovered.class,
            uncovered -> {
              assertThat(uncovered.reasons()).hasSize(1);
              assertThat(uncovered.reasons().getFirst().code()).isEqualTo(Code.COLUMN_NOT_COVERED);
              assertThat(uncovered.reasons().getFirst().column()).isEqualTo("income");
            });
  }

  @Test
  void needsAGroundForSpecialCategories() {
    var without = activity("APPROVED", TODAY, null, "diagnosis");
    var with = activity("APPROVED", TODAY, "h zorg", "diagnosis");

    assertThat(codes(Coverage.judge(List.of(DIAGNOSIS), List.of(without), null, TODAY)))
        .containsExactly(Code.NO_SPECIAL_CATEGORY_GROUND);
    assertThat(Coverage.judge(List.of(DIAGNOSIS), List.of(with), null, TODAY))
        .isEqualTo(new Admission.Covered(with));
  }

  @Test
  void needsOneActivityForAllDatasets() {
    var elsewhere = new Asked("https://example.org/datasets/other", BSN.sensitive());

    var admission =
        Coverage.judge(
            List.of(BSN, elsewhere),
            List.of(activity("APPROVED", TODAY, null, "bsn")),
            null,
            TODAY);

    assertThat(codes(admission)).containsExactly(Code.DATASET_NOT_COVERED);
  }

  @Test
  void saysThatThereIsNoActivityAtAll() {
    assertThat(codes(Coverage.judge(List.of(BSN), List.of(), null, TODAY)))
        .containsExactly(Code.NO_ACTIVITY);
  }

  private static List<Code> codes(Admission admission) {
    return switch (admission) {
      case Admission.Uncovered(var reasons) -> reasons.stream().map(RefusalReason::code).toList();
      case Admission.NotNeeded() -> List.of();
      case Admission.Covered(_) -> List.of();
    };
  }

  private static Asked asked(String column, Sensitivity sensitivity) {
    return new Asked(RESIDENTS, List.of(new KnownColumn(column, sensitivity)));
  }

  private static KnownColumn income() {
    return new KnownColumn("income", Sensitivity.PERSONAL);
  }

  private static ProcessingActivity activity(
      String status, LocalDate reviewOn, @Nullable String ground, String... columns) {
    var id = UUID.randomUUID();
    var covered =
        new ProcessingActivity.Covered(
            RESIDENTS, Stream.of(columns).map(ProcessingActivity.Column::new).toList());
    return new ProcessingActivity(
        id,
        "https://example.org/processing-activities/" + id,
        status,
        1,
        "Wmo",
        "Zien",
        "PUBLIC_TASK",
        "Wmo",
        ground,
        null,
        null,
        reviewOn,
        List.of(covered));
  }
}
