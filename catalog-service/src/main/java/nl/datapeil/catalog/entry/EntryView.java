package nl.datapeil.catalog.entry;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.datapeil.catalog.Versioned;
import nl.datapeil.catalog.term.Access;
import nl.datapeil.catalog.term.Granularity;
import nl.datapeil.catalog.term.Kind;
import nl.datapeil.catalog.term.SourceKind;
import nl.datapeil.catalog.term.Status;
import org.jspecify.annotations.Nullable;

/// An entry as readers see it. `uri` is public and lasting; `version` grows with every change; the
/// members of `members` stand beside the others; `catalog` lists it. Who made and changed it is for
/// staff.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntryView(
    UUID id,
    Kind kind,
    URI uri,
    @Nullable String name,
    @Nullable String owner,
    @Nullable SourceKind sourceKind,
    Access access,
    @Nullable String accessReason,
    @Nullable Granularity finestGranularity,
    @Nullable List<String> linkingKeys,
    @Nullable List<ColumnView> columns,
    @JsonAnyGetter Map<String, JsonNode> members,
    Findings findings,
    @Nullable UUID sourceId,
    @Nullable URI catalog,
    Status status,
    int version,
    Instant createdAt,
    @Nullable String createdBy,
    Instant updatedAt,
    @Nullable String updatedBy,
    @Nullable Instant publishedAt)
    implements Versioned {
  /// What nobody can send, as the catalogue sets it.
  static final Set<String> SET_HERE =
      Set.of(
          "id",
          "kind",
          "uri",
          "findings",
          "sourceId",
          "catalog",
          "status",
          "version",
          "createdAt",
          "createdBy",
          "updatedAt",
          "updatedBy",
          "publishedAt");

  /// How many violations and warnings the rules found at the last write.
  public record Findings(int violations, int warnings) {}

  public EntryView {
    linkingKeys = linkingKeys == null ? null : List.copyOf(linkingKeys);
    columns = columns == null ? null : List.copyOf(columns);
  }

  static Map<String, JsonNode> membersOf(ObjectNode description) {
    var members = new LinkedHashMap<String, JsonNode>();
    description.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
    return members;
  }
}
