package nl.datapeil.privacy.algorithm.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.datapeil.privacy.record.Content;
import org.jspecify.annotations.Nullable;

/// What is recorded of an algorithm, within the limits of the national register. Activities and
/// assessments are linked by their URIs; months are such as `2026-01`.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Algorithm(
    String name,
    @Nullable String description,
    String organisation,
    List<Theme> themes,
    Phase phase,
    @Nullable String beginMonth,
    @Nullable String endMonth,
    String contact,
    @Nullable String website,
    @Nullable Category category,
    @Nullable String goal,
    @Nullable String proportionality,
    @Nullable String humanIntervention,
    @Nullable String risks,
    @Nullable String lawfulBasis,
    List<Reference> lawfulBases,
    List<String> activities,
    List<String> assessments,
    List<Reference> impactAssessments,
    @Nullable String impactNote,
    @Nullable String sourceData,
    List<Reference> sources,
    @Nullable String methods,
    @Nullable Model model,
    @Nullable String provider,
    @Nullable String sourceCode,
    List<String> tags,
    boolean published)
    implements Content {
  public static final String PUBLISHED = "PUBLISHED";

  public Algorithm {
    themes = List.copyOf(themes);
    lawfulBases = List.copyOf(lawfulBases);
    activities = List.copyOf(activities);
    assessments = List.copyOf(assessments);
    impactAssessments = List.copyOf(impactAssessments);
    sources = List.copyOf(sources);
    tags = List.copyOf(tags);
  }

  @Override
  public String title() {
    return name;
  }

  @Override
  public String status() {
    return published ? PUBLISHED : "DRAFT";
  }

  @Override
  public List<String> links() {
    var uris = model == null ? Stream.<String>empty() : Stream.of(model.uri());
    return Stream.of(activities.stream(), assessments.stream(), uris).flatMap(s -> s).toList();
  }

  /// The fields without which the national register does not take it.
  public List<String> gaps() {
    var gaps = new ArrayList<String>();
    if (description == null) {
      gaps.add("description");
    }
    if (category == null) {
      gaps.add("category");
    }
    if (phase != Phase.IN_DEVELOPMENT && beginMonth == null) {
      gaps.add("beginMonth");
    }
    if (phase == Phase.RETIRED && endMonth == null) {
      gaps.add("endMonth");
    }
    return List.copyOf(gaps);
  }

  /// From the month it ended on, the end may not come before the beginning.
  boolean endsBeforeItBegins() {
    return beginMonth != null
        && endMonth != null
        && YearMonth.parse(endMonth).isBefore(YearMonth.parse(beginMonth));
  }

  public Algorithm asPublished(boolean now) {
    return new Algorithm(
        name,
        description,
        organisation,
        themes,
        phase,
        beginMonth,
        endMonth,
        contact,
        website,
        category,
        goal,
        proportionality,
        humanIntervention,
        risks,
        lawfulBasis,
        lawfulBases,
        activities,
        assessments,
        impactAssessments,
        impactNote,
        sourceData,
        sources,
        methods,
        model,
        provider,
        sourceCode,
        tags,
        now);
  }
}
