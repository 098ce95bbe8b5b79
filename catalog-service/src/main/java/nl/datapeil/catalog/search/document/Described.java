package nl.datapeil.catalog.search.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.search.ckan.CkanTerms.Stored;
import org.jspecify.annotations.Nullable;

/// An entry as the catalogue keeps it: its description in typed JSON and what governs it.
public record Described(
    UUID id,
    String kind,
    String status,
    JsonNode typed,
    Governance governance,
    List<Column> columns,
    @Nullable Stored stored) {
  public Described {
    columns = List.copyOf(columns);
  }

  public Described(
      UUID id,
      String kind,
      String status,
      JsonNode typed,
      Governance governance,
      List<Column> columns) {
    this(id, kind, status, typed, governance, columns, null);
  }

  /// The same with these columns.
  public Described with(List<Column> others) {
    return new Described(id, kind, status, typed, governance, others, stored);
  }

  public record Governance(
      @Nullable String name,
      @Nullable String owner,
      @Nullable String sourceKind,
      String access,
      List<String> linkingKeys,
      @Nullable UUID source,
      @Nullable String catalog,
      int violations,
      int warnings) {
    public Governance {
      linkingKeys = List.copyOf(linkingKeys);
    }
  }

  public record Column(
      String name, @Nullable String title, @Nullable String description, String sensitivity) {}
}
