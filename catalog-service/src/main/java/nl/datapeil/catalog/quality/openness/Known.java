package nl.datapeil.catalog.quality.openness;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.datapeil.catalog.codelist.CodeLists;
import nl.datapeil.catalog.codelist.Concept;
import nl.datapeil.catalog.quality.opening.Subject;
import nl.datapeil.catalog.quality.score.Present;
import nl.datapeil.catalog.term.Access;
import nl.datapeil.catalog.term.SourceKind;
import org.jspecify.annotations.Nullable;

/// A dataset as the table of entries has it, with its columns.
record Known(
    UUID id,
    String iri,
    @Nullable String name,
    Access access,
    @Nullable String accessReason,
    @Nullable SourceKind sourceKind,
    JsonNode typed,
    List<Subject.Column> columns) {
  private static final String HVD = "reg_impl/2023/138";

  Known with(List<Subject.Column> others) {
    return new Known(id, iri, name, access, accessReason, sourceKind, typed, others);
  }

  Subject subject(List<Subject.Agreed> agreements, CodeLists lists) {
    return new Subject(
        access, accessReason, sourceKind, isOpenLicence(lists), isHighValue(), columns, agreements);
  }

  /// Free to use: every licence that is stated is, and there is one.
  private boolean isOpenLicence(CodeLists lists) {
    var stated =
        Stream.concat(
                Stream.of(typed.path("license")),
                typed.path("distribution").valueStream().map(one -> one.path("license")))
            .flatMap(licence -> Present.texts(licence).stream())
            .toList();
    return !stated.isEmpty() && stated.stream().allMatch(text -> isOpen(text, lists));
  }

  private static boolean isOpen(String text, CodeLists lists) {
    return lists
        .get("licenties")
        .flatMap(found -> found.meant(text))
        .map(Concept::code)
        .filter(Known::isOpen)
        .isPresent();
  }

  private static boolean isOpen(String code) {
    return !code.equals("niet_open")
        && !code.contains("niet_commercieel")
        && !code.contains("geen_afgeleide_werken");
  }

  private boolean isHighValue() {
    return Present.in(typed.path("hvdCategory"))
        || typed
            .path("applicableLegislation")
            .valueStream()
            .anyMatch(law -> Present.iri(law).contains(HVD));
  }
}
