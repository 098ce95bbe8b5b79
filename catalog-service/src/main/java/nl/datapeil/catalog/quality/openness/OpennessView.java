package nl.datapeil.catalog.quality.openness;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.quality.opening.ColumnAdvice;
import nl.datapeil.catalog.quality.opening.Ground;
import nl.datapeil.catalog.quality.opening.Openness;
import nl.datapeil.catalog.quality.opening.Opinion;
import nl.datapeil.catalog.quality.opening.Reason;
import nl.datapeil.catalog.quality.opening.Subject;
import nl.datapeil.catalog.term.Access;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// Advice on the access to a dataset. `obliged`: the law says that data of this kind are to be
/// open.
@JsonInclude(JsonInclude.Include.NON_NULL)
record OpennessView(
    UUID id,
    URI uri,
    @Nullable String name,
    Access access,
    @Nullable String accessReason,
    Openness verdict,
    boolean warning,
    boolean obliged,
    List<ReasonView> reasons,
    List<ColumnView> columns,
    List<String> remainingColumns,
    List<AgreementView> agreements,
    Text disclaimer) {
  private static final Text DISCLAIMER =
      new Text(
          "Advice worked out from the description. No judgement in law: the owner decides, with the"
              + " privacy officer.",
          "Advies, afgeleid uit de beschrijving. Geen juridisch oordeel: de eigenaar beslist, met"
              + " de privacy officer.");

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ReasonView(Ground ground, Text citation, Text text, @Nullable Text todo) {
    static ReasonView of(Reason reason) {
      return new ReasonView(
          reason.ground(), reason.ground().citation(), reason.text(), reason.todo());
    }
  }

  record ColumnView(
      String column, ColumnAdvice.Action action, Ground ground, Text citation, Text todo) {
    static ColumnView of(ColumnAdvice advice) {
      return new ColumnView(
          advice.column(),
          advice.action(),
          advice.ground(),
          advice.ground().citation(),
          advice.todo());
    }
  }

  /// One in force today.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record AgreementView(URI uri, String title, String partner, @Nullable String conditions) {
    static AgreementView of(Subject.Agreed agreed) {
      return new AgreementView(
          URI.create(agreed.uri()), agreed.title(), agreed.partner(), agreed.conditions());
    }
  }

  static OpennessView of(Known dataset, Subject subject, Opinion opinion) {
    return new OpennessView(
        dataset.id(),
        URI.create(dataset.iri()),
        dataset.name(),
        subject.access(),
        subject.accessReason(),
        opinion.verdict(),
        opinion.verdict() == Openness.OPEN_BUT_SENSITIVE,
        opinion.obliged(),
        opinion.reasons().stream().map(ReasonView::of).toList(),
        opinion.columns().stream().map(ColumnView::of).toList(),
        opinion.remaining(),
        subject.agreements().stream().map(AgreementView::of).toList(),
        DISCLAIMER);
  }
}
