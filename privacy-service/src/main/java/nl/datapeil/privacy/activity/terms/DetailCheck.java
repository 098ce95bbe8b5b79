package nl.datapeil.privacy.activity.terms;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.activity.terms.detail.Absent;
import nl.datapeil.privacy.activity.terms.detail.DataCategory;
import nl.datapeil.privacy.activity.terms.detail.Measure;
import nl.datapeil.privacy.activity.terms.detail.Parties;
import nl.datapeil.privacy.activity.terms.detail.Role;
import nl.datapeil.privacy.activity.terms.detail.Transfer;
import org.jspecify.annotations.Nullable;

/// Reads the details of an activity, and from them each summary that was not sent: nothing is typed
/// twice.
final class DetailCheck {
  private final InputCheck in;
  private final TermsDraft draft;
  private final List<DataCategory> personalData;
  private final List<Transfer> transfers;
  private final List<Measure> measures;

  DetailCheck(InputCheck in, TermsDraft draft) {
    this.in = in;
    this.draft = draft;
    personalData =
        Absent.each(in, "personalData", draft.personalData(), (at, one) -> one.check(in, at));
    transfers = Absent.each(in, "transfers", draft.transfers(), (at, one) -> one.check(in, at));
    measures = Absent.each(in, "measures", draft.measures(), (at, one) -> one.check(in, at));
  }

  Role role() {
    return in.oneOf(Role.class, "role", requireNonNullElse(draft.role(), Role.CONTROLLER.name()));
  }

  /// A processor names its controllers; a controller has none above it.
  @Nullable Parties parties() {
    var parties = draft.parties() == null ? null : draft.parties().check(in, "parties");
    var isProcessor = Role.PROCESSOR.name().equals(draft.role());
    in.require(
        isProcessor == (parties != null && !parties.onBehalfOf().isEmpty()),
        "parties.onBehalfOf",
        "lists the controllers when `role` is PROCESSOR, and only then",
        "noemt de verwerkingsverantwoordelijken als `role` PROCESSOR is, en alleen dan");
    return parties;
  }

  List<DataCategory> personalData() {
    return personalData;
  }

  List<Transfer> transfers() {
    return transfers;
  }

  List<Measure> measures() {
    return measures;
  }

  List<String> dataSubjectCategories() {
    return draft.dataSubjectCategories() == null && !personalData.isEmpty()
        ? personalData.stream().flatMap(one -> one.dataSubjects().stream()).distinct().toList()
        : in.texts("dataSubjectCategories", draft.dataSubjectCategories(), 1);
  }

  List<String> personalDataCategories() {
    return draft.personalDataCategories() == null && !personalData.isEmpty()
        ? personalData.stream().map(DataCategory::category).distinct().toList()
        : in.texts("personalDataCategories", draft.personalDataCategories(), 1);
  }

  List<String> thirdCountryTransfers() {
    return draft.thirdCountryTransfers() == null && !transfers.isEmpty()
        ? transfers.stream().map(Transfer::line).toList()
        : in.texts("thirdCountryTransfers", draft.thirdCountryTransfers(), 0);
  }

  /// The longest of all categories, as the summary of what is kept at all.
  String retentionPeriod() {
    return draft.retentionPeriod() == null && !personalData.isEmpty()
        ? personalData.stream()
            .map(DataCategory::retentionPeriod)
            .max(Comparator.comparing(DetailCheck::endFromAnyDay))
            .orElseThrow()
        : RetentionPeriod.read(in, "retentionPeriod", draft.retentionPeriod());
  }

  String securityMeasures() {
    return draft.securityMeasures() == null && !measures.isEmpty()
        ? measures.stream().map(Measure::measure).collect(Collectors.joining("; "))
        : in.text("securityMeasures", draft.securityMeasures(), TermsDraft.PROSE);
  }

  /// A period that could not be read is refused in the end, whatever this says.
  private static LocalDate endFromAnyDay(String period) {
    return RetentionPeriod.isOne(period)
        ? LocalDate.EPOCH.plus(Period.parse(period))
        : LocalDate.MIN;
  }
}
