package nl.datapeil.catalog.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.reference.KnownDataset.KnownColumn;
import nl.datapeil.catalog.term.Access;
import nl.datapeil.catalog.term.Sensitivity;
import nl.datapeil.catalog.term.Status;

/// Reads datasets and all their columns in two queries, however many there are.
@ApplicationScoped
class KnownDatasetRepository {
  private final EntityManager database;

  KnownDatasetRepository(EntityManager database) {
    this.database = database;
  }

  /// `key` is a column of the table, never input.
  List<KnownDataset> find(String key, List<?> values, Sight sight) {
    if (values.isEmpty()) {
      return List.of();
    }
    var rows =
        rows(
            "select id, iri, name, owner, access, status from entry where kind = 'DATASET' and "
                + key
                + " in (:values)"
                + (sight == Sight.PUBLIC ? " and status = 'PUBLISHED'" : ""),
            values);
    var columns = columns(rows.stream().map(row -> row.get("id", UUID.class)).toList());
    return rows.stream().map(row -> dataset(row, columns)).toList();
  }

  private Map<UUID, List<KnownColumn>> columns(List<UUID> ids) {
    var columns = new HashMap<UUID, List<KnownColumn>>();
    if (!ids.isEmpty()) {
      rows(
              "select dataset_id, name, sensitivity from dataset_column where dataset_id in"
                  + " (:values) order by dataset_id, position",
              ids)
          .forEach(row ->
              columns
                  .computeIfAbsent(row.get("dataset_id", UUID.class), _ -> new ArrayList<>())
                  .add(column(row)));
    }
    return columns;
  }

  private List<Tuple> rows(String sql, List<?> values) {
    var query = database.createNativeQuery(sql, Tuple.class).setParameter("values", values);
    var rows = new ArrayList<Tuple>();
    for (var row : query.getResultList()) {
      rows.add((Tuple) row);
    }
    return rows;
  }

  private static KnownColumn column(Tuple row) {
    return new KnownColumn(
        row.get("name", String.class), Sensitivity.valueOf(row.get("sensitivity", String.class)));
  }

  private static KnownDataset dataset(Tuple row, Map<UUID, List<KnownColumn>> columns) {
    var id = row.get("id", UUID.class);
    return new KnownDataset(
        id,
        row.get("iri", String.class),
        row.get("name", String.class),
        row.get("owner", String.class),
        Access.valueOf(row.get("access", String.class)),
        Status.valueOf(row.get("status", String.class)),
        columns.getOrDefault(id, List.of()));
  }
}
