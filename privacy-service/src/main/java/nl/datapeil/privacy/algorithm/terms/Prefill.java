package nl.datapeil.privacy.algorithm.terms;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.datapeil.privacy.activity.terms.LegalBasis;
import nl.datapeil.privacy.activity.terms.Terms;
import org.jspecify.annotations.Nullable;

/// What is known of an algorithm without asking: from its activity, and from the municipality.
public record Prefill(
    String organisation,
    String contact,
    @Nullable String name,
    @Nullable String description,
    List<Theme> themes,
    @Nullable String goal,
    @Nullable String humanIntervention,
    @Nullable String lawfulBasis,
    List<String> assessments,
    List<Reference> impactAssessments,
    @Nullable String sourceData,
    List<Reference> sources,
    List<String> tags) {
  private static final String DPIA = "Data Protection Impact Assessment (DPIA)";

  public static Prefill of(String organisation, String contact) {
    return new Prefill(
        organisation,
        contact,
        null,
        null,
        List.of(),
        null,
        null,
        null,
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of());
  }

  public static Prefill of(String organisation, String contact, Terms terms) {
    var explanation = terms.explanationOrNothing();
    var theme = explanation.theme();
    var assessments = terms.relatedOrNothing().assessments();
    return new Prefill(
        organisation,
        contact,
        cut(terms.name(), 100),
        cut(terms.purpose(), 350),
        theme == null ? List.of() : Theme.named(theme).stream().toList(),
        cut(terms.purpose(), 2_500),
        explanation.automatedDecisions() == null
            ? null
            : cut(explanation.automatedDecisions(), 2_500),
        cut(lawfulBasis(terms), 2_500),
        assessments,
        assessments.isEmpty() ? List.of() : List.of(new Reference(DPIA, null)),
        cut(sourceData(terms), 2_500),
        terms.datasets().stream()
            .filter(one -> one.uri().startsWith("https://") && one.uri().length() <= 500)
            .map(one -> new Reference(one.uri(), one.uri()))
            .toList(),
        theme == null ? List.of() : List.of(cut(theme, 100)));
  }

  private static String lawfulBasis(Terms terms) {
    var because = terms.explanationOrNothing().legalBasis();
    return Stream.of(word(terms.legalBasis()), terms.legalBasisReference(), because)
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(". "));
  }

  private static String word(LegalBasis basis) {
    return switch (basis) {
      case CONSENT -> "Toestemming";
      case CONTRACT -> "Uitvoering van een overeenkomst";
      case LEGAL_OBLIGATION -> "Wettelijke verplichting";
      case VITAL_INTERESTS -> "Vitaal belang";
      case PUBLIC_TASK -> "Taak van algemeen belang";
      case LEGITIMATE_INTERESTS -> "Gerechtvaardigd belang";
    };
  }

  private static String sourceData(Terms terms) {
    var explanation = terms.explanationOrNothing();
    var kinds =
        "%s van %s"
            .formatted(
                String.join(", ", terms.personalDataCategories()),
                String.join(", ", terms.dataSubjectCategories()));
    return explanation.source() == null ? kinds : kinds + ". Herkomst: " + explanation.source();
  }

  private static String cut(String text, int longest) {
    var plain = text.replaceAll("<[^>]*>", "");
    return plain.length() <= longest ? plain : plain.substring(0, longest - 1) + "…";
  }
}
