package nl.datapeil.catalog.entry.draft;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.datapeil.catalog.term.Access;
import nl.datapeil.catalog.term.Granularity;
import nl.datapeil.catalog.term.SourceKind;
import org.jspecify.annotations.Nullable;

/// An entry as a steward sends it: its governance by name, and every member of its typed
/// description in `members`. Judged by [GovernanceCheck] and the lens, not here.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntryDraft(
    @Nullable String name,
    @Nullable String owner,
    @Nullable SourceKind sourceKind,
    @Nullable Access access,
    @Nullable String accessReason,
    @Nullable Granularity finestGranularity,
    List<@Nullable String> linkingKeys,
    List<@Nullable ColumnDraft> columns,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> members) {

  /// A null inside a list is kept, so that it is reported with its place.
  public EntryDraft {
    linkingKeys = copyOf(linkingKeys);
    columns = copyOf(columns);
    members =
        members == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(members));
  }

  private static <T extends @Nullable Object> List<T> copyOf(@Nullable List<T> list) {
    return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
  }

  public EntryDraft withAccess(@Nullable Access other) {
    return new EntryDraft(
        name,
        owner,
        sourceKind,
        other,
        accessReason,
        finestGranularity,
        linkingKeys,
        columns,
        members);
  }

  public EntryDraft with(Map<String, JsonNode> description) {
    return new EntryDraft(
        name,
        owner,
        sourceKind,
        access,
        accessReason,
        finestGranularity,
        linkingKeys,
        columns,
        description);
  }
}
