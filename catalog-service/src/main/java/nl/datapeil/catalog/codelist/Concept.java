package nl.datapeil.catalog.codelist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One value of a code list. It is valid from `from` up to and including `until`; `names` are other
/// spellings people use for it, `successors` the IRIs that came in its place.
public record Concept(
    String uri,
    String code,
    Map<String, String> labels,
    List<String> names,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    List<String> successors) {
  public Concept {
    labels = Map.copyOf(labels);
    names = List.copyOf(names);
    successors = List.copyOf(successors);
  }

  public boolean validOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
  }

  /// The label in a language, else in another, else the code.
  public String label(String language) {
    var own = labels.get(language);
    return own != null ? own : labels.getOrDefault("nl", labels.getOrDefault("en", code));
  }
}
