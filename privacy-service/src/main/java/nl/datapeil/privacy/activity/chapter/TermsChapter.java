package nl.datapeil.privacy.activity.chapter;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.activity.terms.CoveredColumn;
import nl.datapeil.privacy.activity.terms.CoveredDataset;
import nl.datapeil.privacy.activity.terms.RetentionPeriod;
import nl.datapeil.privacy.activity.terms.Terms;
import nl.datapeil.privacy.document.markup.Markup;
import nl.datapeil.privacy.document.model.Block;
import nl.datapeil.privacy.document.model.Column;
import nl.datapeil.privacy.document.model.FactList;
import nl.datapeil.privacy.document.model.Prose;

/// What an activity says, in the order of GDPR art. 30(1).
public final class TermsChapter {
  private static final Text YES = new Text("yes", "ja");
  private static final Text NO = new Text("no", "nee");

  private TermsChapter() {}

  public static void addTo(FactList facts, Terms terms) {
    facts
        .addProse("Purpose", "Doel", Markup.prose(terms.purpose()))
        .add("Legal basis", "Grondslag", TermWords.of(terms.legalBasis()))
        .addProse("Reference", "Verwijzing", Markup.prose(terms.legalBasisReference()))
        .add(
            "Ground for special categories (art. 9(2))",
            "Grond voor bijzondere gegevens (art. 9 lid 2)",
            terms.specialCategoryGround())
        .add("Controller", "Verwerkingsverantwoordelijke", terms.controller())
        .addAll("Joint controllers", "Gezamenlijk verantwoordelijken", terms.jointControllers())
        .add("Data protection officer", "Functionaris gegevensbescherming", terms.dpoContact())
        .addAll("Data subjects", "Betrokkenen", terms.dataSubjectCategories())
        .addAll("Personal data", "Persoonsgegevens", terms.personalDataCategories())
        .addAll("Recipients", "Ontvangers", terms.recipients())
        .addAll(
            "Transfers to third countries",
            "Doorgifte aan derde landen",
            terms.thirdCountryTransfers())
        .add("Kept for", "Bewaartermijn", RetentionPeriod.words(terms.retentionPeriod()))
        .addProse("Security", "Beveiliging", Markup.prose(terms.securityMeasures()))
        .add("Smallest group", "Kleinste groep", terms.smallestGroup())
        .add("Records of persons leave", "Gegevens per persoon", terms.recordLevel() ? YES : NO);
    if (terms.finestGranularity() != null) {
      facts.add(
          "Finest geographic detail",
          "Fijnste gebiedsindeling",
          TermWords.of(terms.finestGranularity()));
    }
    facts.add("Review before", "Herzien vóór", terms.reviewOn());
  }

  /// Which columns it may use, and what happens to them.
  public static Stream<Block> columns(int level, Terms terms, Locale language) {
    var rows = terms.datasets().stream().flatMap(d -> rows(d, language)).toList();
    if (rows.isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(
        new Block.Heading(level, new Text("Data", "Gegevens").in(language)),
        new Block.Table(
            List.of(
                Column.of("Dataset", "Dataset", 5, language),
                Column.of("Column", "Kolom", 3, language),
                Column.of("Treatment", "Behandeling", 3, language)),
            rows));
  }

  private static Stream<List<Prose>> rows(CoveredDataset dataset, Locale language) {
    var uri = Prose.of(dataset.uri());
    if (dataset.columns().isEmpty()) {
      return Stream.of(List.of(uri, Prose.of("–"), Prose.of("–")));
    }
    return dataset.columns().stream()
        .map(column -> List.of(uri, Prose.of(column.name()), treatment(column, language)));
  }

  private static Prose treatment(CoveredColumn column, Locale language) {
    var treatment = TermWords.of(column.treatment()).in(language);
    var to = column.generaliseTo();
    return Prose.of(to == null ? treatment : treatment + " " + TermWords.of(to).in(language));
  }
}
