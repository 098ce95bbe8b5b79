package nl.datapeil.privacy.publication.leaflet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.activity.terms.PublicActivity;
import org.jspecify.annotations.Nullable;

/// An activity in a list: enough to know whether to read on.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActivitySummary(
    UUID id,
    URI uri,
    String name,
    String why,
    Text ground,
    @Nullable String theme,
    Instant updatedAt) {
  public static ActivitySummary of(PublicActivity activity, URI uri) {
    var terms = activity.terms();
    return new ActivitySummary(
        activity.id(),
        uri,
        terms.name(),
        terms.purpose(),
        Grounds.text(terms.legalBasis()),
        terms.explanationOrNothing().theme(),
        activity.updatedAt());
  }
}
