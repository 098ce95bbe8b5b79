package nl.datapeil.catalog.quality.openness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.datapeil.catalog.Database;
import nl.datapeil.catalog.quality.opening.Subject;
import nl.datapeil.catalog.term.Access;
import nl.datapeil.catalog.term.ColumnType;
import nl.datapeil.catalog.term.Granularity;
import nl.datapeil.catalog.term.Sensitivity;
import nl.datapeil.catalog.term.SourceKind;

/// Reads datasets and all their columns in two queries, however many there are.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OpennessRows {
  private static final String DATASETS =
      "select id, iri, name, access, access_reason, source_kind, typed from entry where kind ="
          + " 'DATASET'";
  private static final String NEXT =
      " and status <> 'ARCHIVED' and (? or access = 'CLOSED') and (? or access = 'OPEN') and id > ?"
          + " order by id limit ?";
  private static final String COLUMNS =
      """
      select dataset_id, name, type, sensitivity, granularity from dataset_column
      where dataset_id = any (?) order by dataset_id, position
      """;

  private final Database database;
  private final ObjectMapper json;

  OpennessRows(Database database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  Optional<Known> find(UUID id) {
    return withColumns(
            database.list(DATASETS + " and id = ?", to -> to.setObject(1, id), this::dataset))
        .stream()
        .findFirst();
  }

  /// The next datasets by id, open ones, closed ones or both.
  List<Known> after(UUID last, boolean open, boolean closed, int most) {
    return withColumns(
        database.list(
            DATASETS + NEXT,
            to -> {
              to.setBoolean(1, open);
              to.setBoolean(2, closed);
              to.setObject(3, last);
              to.setInt(4, most);
            },
            this::dataset));
  }

  private List<Known> withColumns(List<Known> datasets) {
    var columns = columns(datasets.stream().map(Known::id).toArray());
    return datasets.stream()
        .map(dataset -> dataset.with(columns.getOrDefault(dataset.id(), List.of())))
        .toList();
  }

  private Map<UUID, List<Subject.Column>> columns(Object[] ids) {
    var columns = new HashMap<UUID, List<Subject.Column>>();
    database.list(
        COLUMNS,
        to -> to.setArray(1, to.getConnection().createArrayOf("uuid", ids)),
        row ->
            columns
                .computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
                .add(column(row)));
    return columns;
  }

  private static Subject.Column column(ResultSet row) throws SQLException {
    var granularity = row.getString(5);
    return new Subject.Column(
        row.getString(2),
        ColumnType.valueOf(row.getString(3)),
        Sensitivity.valueOf(row.getString(4)),
        granularity == null ? null : Granularity.valueOf(granularity));
  }

  private Known dataset(ResultSet row) throws SQLException {
    var source = row.getString(6);
    return new Known(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getString(3),
        Access.valueOf(row.getString(4)),
        row.getString(5),
        source == null ? null : SourceKind.valueOf(source),
        parsed(row.getString(7)),
        List.of());
  }

  private JsonNode parsed(String typed) {
    try {
      return json.readTree(typed);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An entry holds no typed description", e);
    }
  }
}
