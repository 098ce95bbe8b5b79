package nl.datapeil.privacy.publication.leaflet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.activity.terms.PublicActivity;
import nl.datapeil.privacy.activity.terms.RetentionPeriod;
import nl.datapeil.privacy.activity.terms.Terms;
import nl.datapeil.privacy.activity.terms.detail.Transfer;
import org.jspecify.annotations.Nullable;

/// All that citizens are told of an activity. What the municipality wrote is in its own words; what
/// follows from the law is in Dutch and English.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ActivityLeaflet(
    UUID id,
    URI uri,
    String name,
    String why,
    Text ground,
    String law,
    @Nullable String because,
    List<Data> data,
    @Nullable String source,
    List<String> sharedWith,
    List<String> abroad,
    @Nullable String automatedDecisions,
    List<NamedAlgorithm> algorithms,
    List<NamedRight> rights,
    String responsible,
    String askAt,
    String dpo,
    Instant updatedAt,
    URI register) {
  public ActivityLeaflet {
    data = List.copyOf(data);
    sharedWith = List.copyOf(sharedWith);
    abroad = List.copyOf(abroad);
    algorithms = List.copyOf(algorithms);
    rights = List.copyOf(rights);
  }

  /// A kind of data: of whom, and how long it is kept.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Data(String what, List<String> ofWhom, Text howLong, @Nullable String whySoLong) {
    public Data {
      ofWhom = List.copyOf(ofWhom);
    }
  }

  /// An algorithm that is used, and where it is explained.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record NamedAlgorithm(String name, @Nullable String description, URI uri) {}

  public record NamedRight(Right right, Text text) {}

  /// `askAt` is where citizens ask and object when the activity itself says nothing of it.
  public static ActivityLeaflet of(
      PublicActivity activity, URI uri, List<NamedAlgorithm> algorithms, String askAt) {
    var terms = activity.terms();
    var explanation = terms.explanationOrNothing();
    var contact = terms.parties() == null ? null : terms.parties().contact();
    return new ActivityLeaflet(
        activity.id(),
        uri,
        terms.name(),
        terms.purpose(),
        Grounds.text(terms.legalBasis()),
        terms.legalBasisReference(),
        explanation.legalBasis(),
        data(terms),
        explanation.source(),
        terms.recipients(),
        Stream.concat(
                terms.thirdCountryTransfers().stream(),
                terms.transfers().stream().map(Transfer::line))
            .distinct()
            .toList(),
        explanation.automatedDecisions(),
        algorithms,
        Right.of(terms).stream().map(right -> new NamedRight(right, right.text())).toList(),
        terms.controller(),
        contact == null ? askAt : contact,
        terms.dpoContact(),
        activity.updatedAt(),
        activity.versionUri());
  }

  private static List<Data> data(Terms terms) {
    return terms.personalData().isEmpty()
        ? terms.personalDataCategories().stream()
            .map(what ->
                new Data(
                    what,
                    terms.dataSubjectCategories(),
                    RetentionPeriod.words(terms.retentionPeriod()),
                    null))
            .toList()
        : terms.personalData().stream()
            .map(one ->
                new Data(
                    one.category(),
                    one.dataSubjects(),
                    RetentionPeriod.words(one.retentionPeriod()),
                    one.retentionNote()))
            .toList();
  }
}
