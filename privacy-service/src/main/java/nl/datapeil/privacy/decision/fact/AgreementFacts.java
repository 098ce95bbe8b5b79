package nl.datapeil.privacy.decision.fact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.ActivityUris;
import nl.datapeil.privacy.activity.terms.FiledActivity;
import nl.datapeil.privacy.assessment.FiledAssessments;
import nl.datapeil.privacy.decision.ground.FactSource;
import nl.datapeil.privacy.decision.input.Facts;
import nl.datapeil.privacy.decision.input.Objection;
import nl.datapeil.privacy.decision.input.Objection.AgreementMissing;
import nl.datapeil.privacy.decision.input.Source.OfActivity;
import nl.datapeil.privacy.decision.input.Source.OfDocument;
import nl.datapeil.privacy.processor.FiledAgreements;
import nl.datapeil.privacy.processor.FiledAgreements.Standing;

/// With every processor of an activity one agreement must stand: an old one that ended does no harm
/// beside it.
@ApplicationScoped
class AgreementFacts implements FactSource {
  private final FiledAgreements agreements;
  private final FiledAssessments assessments;
  private final ActivityUris uris;

  AgreementFacts(FiledAgreements agreements, FiledAssessments assessments, ActivityUris uris) {
    this.agreements = agreements;
    this.assessments = assessments;
    this.uris = uris;
  }

  @Override
  public Facts of(FiledActivity activity) {
    var related = activity.terms().relatedOrNothing();
    var known =
        Stream.concat(
                agreements.ofActivity(uris.of(activity.id()).toString()).stream(),
                related.agreements().stream().flatMap(uri -> agreements.standing(uri).stream()))
            .distinct()
            .collect(groupingBy(Standing::processor, LinkedHashMap::new, toList()));
    var unagreed = related.processors().stream().filter(uri -> !known.containsKey(uri)).toList();
    var objections =
        Stream.of(
                known.values().stream().flatMap(AgreementFacts::wanting),
                unagreed.stream().map(processor -> unagreed(activity, processor)),
                known.isEmpty() && unagreed.isEmpty() ? demanded(activity) : Stream.<Objection>of())
            .flatMap(Function.identity())
            .toList();
    return new Facts(objections, documents(known));
  }

  /// The newest is the one to mend.
  private static Stream<Objection> wanting(List<Standing> withProcessor) {
    if (withProcessor.stream().anyMatch(Standing::holds)) {
      return Stream.of();
    }
    var newest = withProcessor.getLast();
    var en = newest.lacks().stream().map(Text::en).collect(Collectors.joining(" "));
    var nl = newest.lacks().stream().map(Text::nl).collect(Collectors.joining(" "));
    return Stream.of(new AgreementMissing(new Text(en, nl), document(newest)));
  }

  private static Objection unagreed(FiledActivity activity, String processor) {
    return new AgreementMissing(
        new Text(
            "There is none with %s.".formatted(processor),
            "Er is er geen met %s.".formatted(processor)),
        new OfActivity(activity.id(), activity.version()));
  }

  private Stream<Objection> demanded(FiledActivity activity) {
    return assessments.ofActivity(activity.id()).stream()
        .filter(one -> one.demands("PROCESSOR_AGREEMENT"))
        .map(one ->
            new AgreementMissing(
                new Text(
                    "An assessment says that a processor is engaged.",
                    "Een beoordeling zegt dat er een verwerker is."),
                AssessmentFacts.document(one)));
  }

  private static List<OfDocument> documents(Map<String, List<Standing>> known) {
    return known.values().stream().flatMap(List::stream).map(AgreementFacts::document).toList();
  }

  private static OfDocument document(Standing agreement) {
    return new OfDocument(agreement.uri(), String.valueOf(agreement.version()));
  }
}
