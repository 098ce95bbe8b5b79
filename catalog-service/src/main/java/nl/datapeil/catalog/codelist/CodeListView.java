package nl.datapeil.catalog.codelist;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A code list as readers see it; its concepts and revisions are left out in an overview.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CodeListView(
    String name,
    String uri,
    Map<String, String> title,
    String version,
    boolean complete,
    int revision,
    int size,
    Instant updatedAt,
    @Nullable List<ConceptView> concepts,
    @Nullable List<Revision> revisions) {

  /// A value of the list.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ConceptView(
      String uri,
      String code,
      Map<String, String> labels,
      List<String> names,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validUntil,
      List<String> successors) {
    static ConceptView of(Concept concept) {
      return new ConceptView(
          concept.uri(),
          concept.code(),
          concept.labels(),
          concept.names(),
          concept.from(),
          concept.until(),
          concept.successors());
    }
  }

  /// What one replacement did.
  public record Revision(
      int revision,
      String version,
      Instant at,
      int concepts,
      int added,
      int changed,
      int withdrawn) {}

  /// All lists, by name.
  public record All(List<CodeListView> items) {}

  /// What a replacement did, or would do.
  public record Replaced(
      CodeListView list, List<String> added, List<String> changed, List<String> withdrawn) {}

  static CodeListView overview(StoredList stored) {
    return of(stored, null, null);
  }

  static CodeListView whole(StoredList stored, List<Revision> revisions) {
    return of(stored, stored.list().concepts().stream().map(ConceptView::of).toList(), revisions);
  }

  private static CodeListView of(
      StoredList stored, @Nullable List<ConceptView> concepts, @Nullable List<Revision> revisions) {
    var list = stored.list();
    return new CodeListView(
        list.name(),
        list.uri(),
        Map.of("en", list.title().en(), "nl", list.title().nl()),
        list.version(),
        list.complete(),
        stored.revision(),
        list.concepts().size(),
        stored.updatedAt(),
        concepts,
        revisions);
  }
}
