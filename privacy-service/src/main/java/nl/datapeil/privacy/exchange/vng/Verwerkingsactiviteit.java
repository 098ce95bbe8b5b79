package nl.datapeil.privacy.exchange.vng;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.datapeil.privacy.activity.terms.LegalBasis;
import nl.datapeil.privacy.activity.terms.PublicActivity;
import nl.datapeil.privacy.activity.terms.RetentionPeriod;
import nl.datapeil.privacy.activity.terms.Terms;
import nl.datapeil.privacy.activity.terms.detail.DataCategory;
import nl.datapeil.privacy.activity.terms.detail.Transfer;
import org.jspecify.annotations.Nullable;

/// A processing activity with the names and limits of VNG's VAR API.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Verwerkingsactiviteit(
    UUID id,
    String naam,
    @Nullable String gebaseerdOp,
    @Nullable String categorie,
    String verantwoordelijkeOrganisatie,
    @Nullable String verantwoordelijkeBestuursorgaan,
    String doel,
    String grondslag,
    String toelichtingGrondslag,
    String bewaartermijn,
    @Nullable String herkomst,
    List<String> afnemendeInternationaleDerden,
    List<String> afnemendeCategorieOntvangers,
    List<Persoonsgegeven> verwerktePersoonsgegevens) {
  private static final int NAAM = 242;
  private static final int BESCHRIJVING = 2042;

  public Verwerkingsactiviteit {
    afnemendeInternationaleDerden = List.copyOf(afnemendeInternationaleDerden);
    afnemendeCategorieOntvangers = List.copyOf(afnemendeCategorieOntvangers);
    verwerktePersoonsgegevens = List.copyOf(verwerktePersoonsgegevens);
  }

  /// A kind of personal data, and of whom.
  public record Persoonsgegeven(String rolBetrokkene, String naam) {}

  /// `oin` is the number of the municipality itself, for activities that name no organisation.
  public static Verwerkingsactiviteit of(PublicActivity activity, String oin) {
    var terms = activity.terms();
    var parties = terms.parties();
    var explanation = terms.explanationOrNothing();
    return new Verwerkingsactiviteit(
        activity.id(),
        cut(terms.name(), NAAM),
        explanation.basedOn(),
        explanation.theme(),
        parties == null || parties.oin() == null ? oin : parties.oin(),
        parties == null || parties.governingBody() == null
            ? terms.controller()
            : parties.governingBody(),
        cut(terms.purpose(), BESCHRIJVING),
        ground(terms.legalBasis()),
        cut(reference(terms), BESCHRIJVING),
        cut(retention(terms), BESCHRIJVING),
        explanation.source(),
        abroad(terms),
        terms.recipients().stream().map(one -> cut(one, NAAM)).toList(),
        personalData(terms));
  }

  private static String ground(LegalBasis basis) {
    return switch (basis) {
      case CONSENT -> "Toestemming betrokkene";
      case CONTRACT -> "Uitvoering overeenkomst";
      case LEGAL_OBLIGATION -> "Wettelijke verplichting";
      case VITAL_INTERESTS -> "Vitaal belang";
      case PUBLIC_TASK -> "Publieke taak";
      case LEGITIMATE_INTERESTS -> "Gerechtvaardigd belang";
    };
  }

  private static String reference(Terms terms) {
    var explanation = terms.explanationOrNothing();
    return explanation.legalBasis() == null
        ? terms.legalBasisReference()
        : terms.legalBasisReference() + ". " + explanation.legalBasis();
  }

  /// One period when it holds for all, else one per category.
  private static String retention(Terms terms) {
    var periods = terms.personalData().stream().map(DataCategory::retentionPeriod).distinct();
    return periods.count() > 1
        ? terms.personalData().stream()
            .map(one -> one.category() + ": " + words(one.retentionPeriod()))
            .collect(Collectors.joining("; "))
        : words(terms.retentionPeriod());
  }

  private static String words(String period) {
    return RetentionPeriod.words(period).nl();
  }

  private static List<String> abroad(Terms terms) {
    var lines = terms.transfers().stream().map(Transfer::line);
    return Stream.concat(terms.thirdCountryTransfers().stream(), lines)
        .map(one -> cut(one, NAAM))
        .distinct()
        .toList();
  }

  private static List<Persoonsgegeven> personalData(Terms terms) {
    if (terms.personalData().isEmpty()) {
      var everybody = cut(String.join(", ", terms.dataSubjectCategories()), NAAM);
      return terms.personalDataCategories().stream()
          .map(one -> new Persoonsgegeven(everybody, cut(one, NAAM)))
          .toList();
    }
    return terms.personalData().stream()
        .flatMap(one ->
            one.dataSubjects().stream()
                .map(subject -> new Persoonsgegeven(cut(subject, NAAM), cut(one.category(), NAAM))))
        .toList();
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }
}
