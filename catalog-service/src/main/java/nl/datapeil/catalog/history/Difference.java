package nl.datapeil.catalog.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What differs between two states of one entry: by member, and by triple in N-Triples. A version
/// is null where the entry did not exist.
@JsonInclude(JsonInclude.Include.NON_NULL)
record Difference(
    UUID id,
    @Nullable Integer fromVersion,
    @Nullable Integer untilVersion,
    List<Member> members,
    List<String> added,
    List<String> removed) {
  /// `path` is such as `distribution[0].license`; `before` or `after` is absent where there was
  /// nothing.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Member(String path, @Nullable JsonNode before, @Nullable JsonNode after) {}

  Difference {
    members = List.copyOf(members);
    added = List.copyOf(added);
    removed = List.copyOf(removed);
  }
}
