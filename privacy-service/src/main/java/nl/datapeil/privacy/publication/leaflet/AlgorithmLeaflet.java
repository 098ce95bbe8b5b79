package nl.datapeil.privacy.publication.leaflet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.algorithm.terms.Algorithm;
import nl.datapeil.privacy.algorithm.terms.Category;
import nl.datapeil.privacy.algorithm.terms.Phase;
import nl.datapeil.privacy.algorithm.terms.Reference;
import nl.datapeil.privacy.record.Filed;
import org.jspecify.annotations.Nullable;

/// What citizens are told of an algorithm; a list leaves the longer texts out.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AlgorithmLeaflet(
    UUID id,
    URI uri,
    String name,
    @Nullable String description,
    Text use,
    @Nullable Text impact,
    @Nullable String goal,
    @Nullable String humanIntervention,
    @Nullable String risks,
    @Nullable String law,
    @Nullable String data,
    @Nullable String howItWorks,
    @Nullable String provider,
    List<Reference> assessments,
    List<URI> activities,
    String organisation,
    String askAt,
    Instant updatedAt,
    URI entry) {
  public AlgorithmLeaflet {
    assessments = List.copyOf(assessments);
    activities = List.copyOf(activities);
  }

  /// `activities` are the leaflets of the activities that it serves, as far as they are public.
  public static AlgorithmLeaflet of(Filed<Algorithm> filed, URI uri, List<URI> activities) {
    var algorithm = filed.content();
    var model = algorithm.model();
    var category = algorithm.category();
    return new AlgorithmLeaflet(
        filed.header().id(),
        uri,
        algorithm.name(),
        algorithm.description(),
        use(algorithm.phase()),
        category == null ? null : impact(category),
        algorithm.goal(),
        algorithm.humanIntervention(),
        algorithm.risks(),
        algorithm.lawfulBasis(),
        algorithm.sourceData(),
        algorithm.methods() == null && model != null ? model.words() : algorithm.methods(),
        algorithm.provider(),
        algorithm.impactAssessments(),
        activities,
        algorithm.organisation(),
        algorithm.contact(),
        filed.header().updatedAt(),
        URI.create(filed.header().uri() + "/publication"));
  }

  public AlgorithmLeaflet summary() {
    return new AlgorithmLeaflet(
        id,
        uri,
        name,
        description,
        use,
        impact,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        organisation,
        askAt,
        updatedAt,
        entry);
  }

  private static Text use(Phase phase) {
    return switch (phase) {
      case IN_DEVELOPMENT -> new Text("It is being developed.", "Het wordt ontwikkeld.");
      case IN_USE -> new Text("It is in use.", "Het is in gebruik.");
      case RETIRED -> new Text("It is no longer used.", "Het wordt niet meer gebruikt.");
    };
  }

  private static Text impact(Category category) {
    return switch (category) {
      case HIGH_RISK_AI ->
          new Text(
              "A high-risk AI system: it can touch your rights or safety.",
              "Een AI-systeem met hoog risico: het kan uw rechten of veiligheid raken.");
      case IMPACTFUL ->
          new Text(
              "It can matter to what is decided about you.",
              "Het kan invloed hebben op wat over u wordt besloten.");
      case OTHER ->
          new Text("It has little influence on people.", "Het heeft weinig invloed op mensen.");
    };
  }
}
