package nl.datapeil.catalog.quality.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.quality.score.Rating;
import org.jspecify.annotations.Nullable;

/// A dataset with its score as it was last worked out, for `version`. `title` is in its languages.
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScoredDataset(
    UUID id,
    URI uri,
    @Nullable @JsonRawValue String title,
    @Nullable String owner,
    int version,
    int score,
    int measured,
    Rating rating,
    List<String> lacking,
    int completeness,
    @Nullable LocalDate due,
    int brokenLinks,
    Instant computedAt) {
  ScoredDataset {
    lacking = List.copyOf(lacking);
  }
}
