package nl.datapeil.catalog.quality.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.datapeil.catalog.quality.opening.ColumnAdvice.Action;
import nl.datapeil.catalog.quality.opening.Subject.Agreed;
import nl.datapeil.catalog.quality.opening.Subject.Column;
import nl.datapeil.catalog.term.Access;
import nl.datapeil.catalog.term.ColumnType;
import nl.datapeil.catalog.term.Granularity;
import nl.datapeil.catalog.term.Sensitivity;
import nl.datapeil.catalog.term.SourceKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {
  private static final Column YEAR = column("jaar", Sensitivity.NONE);
  private static final Column NAME = column("naam", Sensitivity.PERSONAL);
  private static final Column BSN = column("bsn", Sensitivity.NATIONAL_ID);
  private static final Column HEALTH = column("diagnose", Sensitivity.SPECIAL_CATEGORY);

  @Test
  void letsDataAboutNobodyBeOpened() {
    var opinion = Opening.of(closed(null, YEAR));

    assertThat(opinion.verdict()).isEqualTo(Openness.CAN_BE_OPENED);
    assertThat(opinion.remaining()).containsExactly("jaar");
    assertThat(opinion.reasons()).extracting(Reason::ground).containsExactly(Ground.REUSE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Nog niet beoordeeld", "onbekend", "intern gebruik", "geen reden", "n.v.t."})
  void takesNoReasonForNone(String reason) {
    assertThat(Opening.of(closed(reason, YEAR)).verdict()).isEqualTo(Openness.CAN_BE_OPENED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Woo artikel 5.1, eerste lid, aanhef en onder b",
        "artikel 5.1 lid 1 sub b",
        "art. 5.1, lid 1, onderdeel b Woo",
        "Woo art. 5.1(1)(b)",
        "5.1.1.b"
      })
  void readsHowTheLawIsCited(String reason) {
    assertThat(Opening.of(closed(reason, YEAR, NAME)).verdict())
        .isEqualTo(Openness.MUST_STAY_CLOSED);
  }

  @Test
  void leavesWordsThatNameNoGroundToPeople() {
    var opinion = Opening.of(closed("Op verzoek van de burgemeester", YEAR, NAME));

    assertThat(opinion.verdict()).isEqualTo(Openness.CANNOT_TELL);
  }

  @Test
  void opensInPartWithoutWhatIsAboutPeople() {
    var opinion = Opening.of(closed("Persoonsgegevens", YEAR, NAME, BSN, HEALTH));

    assertThat(opinion.verdict()).isEqualTo(Openness.CAN_BE_OPENED_IN_PART);
    assertThat(opinion.remaining()).containsExactly("jaar");
    assertThat(opinion.columns())
        .extracting(ColumnAdvice::column, ColumnAdvice::action, ColumnAdvice::ground)
        .containsExactly(
            tuple("naam", Action.DROP_OR_COARSEN, Ground.WOO_PRIVACY),
            tuple("bsn", Action.DROP, Ground.WOO_IDENTIFIER),
            tuple("diagnose", Action.DROP, Ground.WOO_SPECIAL_DATA));
  }

  @Test
  void makesFinePlacesCoarseBesidePeopleOnly() {
    var address = new Column("adres", ColumnType.STRING, Sensitivity.NONE, Granularity.ADDRESS);
    var shape = new Column("vlak", ColumnType.GEOMETRY, Sensitivity.NONE, null);
    var district = new Column("wijk", ColumnType.STRING, Sensitivity.NONE, Granularity.DISTRICT);

    var people = Opening.of(closed("Privacy", NAME, address, shape, district));
    var nobody = Opening.of(closed(null, address, shape, district));

    assertThat(people.columns())
        .filteredOn(one -> one.action() == Action.COARSEN)
        .extracting(ColumnAdvice::column)
        .containsExactly("adres", "vlak");
    assertThat(people.remaining()).containsExactly("wijk");
    assertThat(nobody.verdict()).isEqualTo(Openness.CAN_BE_OPENED);
  }

  @Test
  void keepsClosedWhatLeavesNothing() {
    var opinion = Opening.of(closed("Privacy", NAME, BSN));

    assertThat(opinion.verdict()).isEqualTo(Openness.MUST_STAY_CLOSED);
    assertThat(opinion.remaining()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Woo 5.1.1a, WOO_CROWN",
    "staatsveiligheid, WOO_STATE_SECURITY",
    "'Woo artikel 5.1, lid 1, onder c', WOO_COMPANY_SECRET",
    "bedrijfsvertrouwelijk, WOO_COMPANY_SECRET",
    "auteursrecht van derden, THIRD_PARTY_RIGHTS"
  })
  void keepsClosedForAnAbsoluteReason(String reason, Ground ground) {
    var opinion = Opening.of(closed(reason, YEAR));

    assertThat(opinion.verdict()).isEqualTo(Openness.MUST_STAY_CLOSED);
    assertThat(opinion.reasons()).extracting(Reason::ground).contains(ground);
  }

  @ParameterizedTest
  @CsvSource({
    "5.1.2b, WOO_FINANCE",
    "5.1 lid 2 onder c, WOO_CRIME",
    "inspectie, WOO_INSPECTION",
    "concurrentie, WOO_COMPETITION",
    "sabotage, WOO_SABOTAGE",
    "persoonlijke beleidsopvattingen 5.2, WOO_OPINIONS"
  })
  void leavesWeighingToPeople(String reason, Ground ground) {
    var opinion = Opening.of(closed(reason, YEAR));

    assertThat(opinion.verdict()).isEqualTo(Openness.CANNOT_TELL);
    assertThat(opinion.reasons()).extracting(Reason::ground).contains(ground);
  }

  @Test
  void cannotTellWithoutColumns() {
    assertThat(Opening.of(closed("Privacy")).verdict()).isEqualTo(Openness.CANNOT_TELL);
  }

  @Test
  void seesThatReasonAndColumnsContradict() {
    var opinion = Opening.of(closed("Bevat persoonsgegevens", YEAR));

    assertThat(opinion.verdict()).isEqualTo(Openness.CANNOT_TELL);
    assertThat(opinion.reasons()).extracting(Reason::ground).containsExactly(Ground.DESCRIPTION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Besluit van het college", "Niet openbaar wegens afspraken", "Geen toestemming"})
  void cannotTellForWordsItDoesNotKnow(String reason) {
    var opinion = Opening.of(closed(reason, YEAR));

    assertThat(opinion.verdict()).isEqualTo(Openness.CANNOT_TELL);
    assertThat(opinion.reasons().getFirst().text().nl()).contains(reason);
  }

  @Test
  void withholdsWhatAnAgreementBindsUntilThePartnerAgrees() {
    var bound =
        new Agreed("Delen", "https://e.org/1", "Waterschap", "Niet verder", List.of("jaar"));

    var part = Opening.of(shared(List.of(bound), YEAR, column("wijk", Sensitivity.NONE)));
    var whole = Opening.of(shared(List.of(bound), YEAR));

    assertThat(part.verdict()).isEqualTo(Openness.CAN_BE_OPENED_IN_PART);
    assertThat(part.columns()).extracting(ColumnAdvice::action).containsExactly(Action.WITHHOLD);
    assertThat(whole.verdict()).isEqualTo(Openness.CANNOT_TELL);
  }

  @Test
  void isNotStoppedByAnAgreementWithoutConditions() {
    var free = new Agreed("Delen", "https://e.org/1", "Waterschap", null, List.of());

    assertThat(Opening.of(shared(List.of(free), YEAR)).verdict()).isEqualTo(Openness.CAN_BE_OPENED);
  }

  @Test
  void keepsBoughtDataClosedUnlessTheLicenceIsOpen() {
    assertThat(Opening.of(bought(false)).verdict()).isEqualTo(Openness.MUST_STAY_CLOSED);
    assertThat(Opening.of(bought(true)).verdict()).isEqualTo(Openness.CAN_BE_OPENED);
  }

  @Test
  void saysThatHighValueDataHaveToBeOpen() {
    var subject = new Subject(Access.CLOSED, null, null, false, true, List.of(YEAR), List.of());

    assertThat(Opening.of(subject).obliged()).isTrue();
    assertThat(Opening.of(subject).reasons())
        .extracting(Reason::ground)
        .contains(Ground.HIGH_VALUE);
  }

  @Test
  void warnsOfOpenDataAboutPeople() {
    var opinion = Opening.of(open(YEAR, BSN));

    assertThat(opinion.verdict()).isEqualTo(Openness.OPEN_BUT_SENSITIVE);
    assertThat(opinion.columns()).extracting(ColumnAdvice::column).containsExactly("bsn");
    assertThat(opinion.reasons().getFirst().text().nl()).contains("datalek");
  }

  @Test
  void leavesOtherOpenDataAlone() {
    assertThat(Opening.of(open(YEAR)).verdict()).isEqualTo(Openness.OPEN);
    assertThat(Opening.of(open()).reasons())
        .extracting(Reason::ground)
        .containsExactly(Ground.DESCRIPTION);
  }

  private static Column column(String name, Sensitivity sensitivity) {
    return new Column(name, ColumnType.STRING, sensitivity, null);
  }

  private static Subject closed(@Nullable String reason, Column... columns) {
    return new Subject(
        Access.CLOSED, reason, SourceKind.OWN_SYSTEM, false, false, List.of(columns), List.of());
  }

  private static Subject shared(List<Agreed> agreed, Column... columns) {
    return new Subject(
        Access.CLOSED, null, SourceKind.OWN_SYSTEM, false, false, List.of(columns), agreed);
  }

  private static Subject bought(boolean openLicence) {
    return new Subject(
        Access.CLOSED, null, SourceKind.COMMERCIAL, openLicence, false, List.of(YEAR), List.of());
  }

  private static Subject open(Column... columns) {
    return new Subject(
        Access.OPEN, null, SourceKind.OWN_SYSTEM, true, false, List.of(columns), List.of());
  }
}
