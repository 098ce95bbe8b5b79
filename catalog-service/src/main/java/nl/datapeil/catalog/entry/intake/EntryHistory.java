package nl.datapeil.catalog.entry.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.hibernate.Session;

/// Keeps entries as they are in the database, before they change.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EntryHistory {
  private static final String KEEP =
      """
      insert into entry_history
      select e.id, e.version, e.kind, e.iri, e.status, e.source_id,
             (to_jsonb(e) - array['graph', 'typed', 'shared', 'digest']
              || jsonb_build_object('columns', (select coalesce(jsonb_agg(to_jsonb(c) - 'dataset_id' order by c.position), '[]')
                                                from dataset_column c where c.dataset_id = e.id)))::text,
             e.typed, e.graph, e.digest, e.shared, e.updated_at, ?, e.updated_by
      from entry e where e.id = any (?)
      """;

  private final Session database;

  EntryHistory(Session database) {
    this.database = database;
  }

  /// To be called before the change is flushed.
  public void keep(Collection<UUID> ids, Instant until) {
    database.doWork(connection -> {
      try (var insert = connection.prepareStatement(KEEP)) {
        insert.setObject(1, OffsetDateTime.ofInstant(until, ZoneOffset.UTC));
        insert.setArray(2, connection.createArrayOf("uuid", ids.toArray()));
        insert.executeUpdate();
      }
    });
  }
}
