package nl.datapeil.catalog.entry;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.datapeil.catalog.change.ChangeLog;
import nl.datapeil.catalog.entry.graph.Described;
import nl.datapeil.catalog.entry.intake.EntryHistory;
import org.hibernate.Session;

/// Describes entries anew of which a shared node changed: some at a time, each batch in a
/// transaction of its own that also says how far it came.
@ApplicationScoped
@Transactional
class SharerBatches {
  private static final String WHY = "a node it shares changed";
  private static final int AT_ONCE = 100;

  private record Task(long id, String node, String after, String by) {}

  private record Anew(Entry entry, Described described) {}

  private final Session database;
  private final EntryRepository entries;
  private final EntryHistory history;
  private final Graphs graphs;
  private final ChangeLog log;
  private final InstantSource clock;

  SharerBatches(
      Session database,
      EntryRepository entries,
      EntryHistory history,
      Graphs graphs,
      ChangeLog log,
      InstantSource clock) {
    this.database = database;
    this.entries = entries;
    this.history = history;
    this.graphs = graphs;
    this.log = log;
    this.clock = clock;
  }

  /// False when there is nothing to do, or another instance does it.
  boolean next() {
    var task = task();
    if (task.isEmpty()) {
      return false;
    }
    var found = entries.findSharing(task.get().node(), task.get().after(), AT_ONCE);
    describe(found, task.get().by());
    end(task.get(), found);
    return true;
  }

  private void describe(List<Entry> found, String by) {
    var changed = new ArrayList<Anew>();
    for (var entry : found) {
      try {
        var held = graphs.held(entry);
        var described = graphs.apart(held.graph(), entry.iri(), held.shared()).described();
        if (!described.digest().equals(entry.digest())) {
          changed.add(new Anew(entry, described));
        }
      } catch (RuntimeException | StackOverflowError e) { // it may not keep the others waiting
        Log.errorf(e, "Entry %s cannot be described anew", entry.id());
      }
    }
    var now = clock.instant();
    history.keep(changed.stream().map(one -> one.entry().id()).toList(), now);
    changed.forEach(one -> one.entry().refresh(one.described(), by, now));
    entries.flush();
    log.append(changed.stream().map(one -> one.entry().change("updated", by, WHY)).toList());
  }

  private Optional<Task> task() {
    return database
        .createNativeQuery(
            """
            select id, node, after_iri, changed_by from shared_node_change
            order by id limit 1 for update skip locked
            """,
            Tuple.class)
        .getResultList()
        .stream()
        .map(row ->
            new Task(
                row.get(0, Long.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class)))
        .findFirst();
  }

  private void end(Task task, List<Entry> done) {
    if (done.size() < AT_ONCE) {
      database
          .createNativeMutationQuery("delete from shared_node_change where id = :id")
          .setParameter("id", task.id())
          .executeUpdate();
    } else {
      database
          .createNativeMutationQuery(
              "update shared_node_change set after_iri = :after where id = :id")
          .setParameter("after", done.getLast().iri().toString())
          .setParameter("id", task.id())
          .executeUpdate();
    }
  }
}
