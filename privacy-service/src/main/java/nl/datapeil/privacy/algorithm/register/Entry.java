package nl.datapeil.privacy.algorithm.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.net.URI;
import java.util.List;
import nl.datapeil.privacy.algorithm.terms.Algorithm;
import nl.datapeil.privacy.algorithm.terms.Reference;
import nl.datapeil.privacy.algorithm.terms.Theme;
import org.jspecify.annotations.Nullable;

/// An algorithm with the field names of the national Algorithm Register.
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Entry(
    String name,
    @Nullable String descriptionShort,
    String organization,
    List<String> category,
    String status,
    @Nullable String beginDate,
    @Nullable String endDate,
    String contactEmail,
    @Nullable String website,
    @Nullable String publicationCategory,
    String url,
    @Nullable String goal,
    @Nullable String proportionality,
    @Nullable String humanIntervention,
    @Nullable String risks,
    @Nullable String lawfulBasis,
    List<Reference> lawfulBasisGrouping,
    @Nullable String processIndexUrl,
    List<Reference> impacttoetsenGrouping,
    @Nullable String impacttoetsen,
    @Nullable String sourceData,
    List<Reference> sourceDataGrouping,
    @Nullable String methodsAndModels,
    @Nullable String provider,
    @Nullable String publiccode,
    String lang,
    String standardVersion,
    String sourceId,
    @Nullable String tags) {
  public Entry {
    category = List.copyOf(category);
    lawfulBasisGrouping = List.copyOf(lawfulBasisGrouping);
    impacttoetsenGrouping = List.copyOf(impacttoetsenGrouping);
    sourceDataGrouping = List.copyOf(sourceDataGrouping);
  }

  /// `uri` is the entry's own address; `activity` that of an activity anyone may read.
  public static Entry of(String id, URI uri, Algorithm algorithm, @Nullable URI activity) {
    var model = algorithm.model();
    var category = algorithm.category();
    return new Entry(
        algorithm.name(),
        algorithm.description(),
        algorithm.organisation(),
        algorithm.themes().stream().map(Theme::word).toList(),
        algorithm.phase().word(),
        algorithm.beginMonth(),
        algorithm.endMonth(),
        algorithm.contact(),
        algorithm.website(),
        category == null ? null : category.word(),
        uri.toString(),
        algorithm.goal(),
        algorithm.proportionality(),
        algorithm.humanIntervention(),
        algorithm.risks(),
        algorithm.lawfulBasis(),
        algorithm.lawfulBases(),
        activity == null ? null : activity.toString(),
        algorithm.impactAssessments(),
        algorithm.impactNote(),
        algorithm.sourceData(),
        algorithm.sources(),
        algorithm.methods() == null && model != null ? model.words() : algorithm.methods(),
        algorithm.provider(),
        algorithm.sourceCode(),
        "nld",
        "1.0",
        id,
        algorithm.tags().isEmpty() ? null : String.join(", ", algorithm.tags()));
  }
}
