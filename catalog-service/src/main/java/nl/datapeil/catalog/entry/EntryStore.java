package nl.datapeil.catalog.entry;

import static nl.datapeil.catalog.CatalogProblem.DATASET_NAME_TAKEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import nl.datapeil.catalog.change.ChangeLog;
import nl.datapeil.catalog.entry.graph.SharedNodes;
import nl.datapeil.catalog.entry.intake.EntryHistory;
import nl.datapeil.kit.problem.ProblemException;
import org.hibernate.exception.ConstraintViolationException;

/// Writes one entry with all that goes along: what it was, the nodes it shares, and the log.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EntryStore {
  private final EntryRepository entries;
  private final EntryHistory history;
  private final SharedNodes nodes;
  private final ChangeLog log;
  private final InstantSource clock;

  EntryStore(
      EntryRepository entries,
      EntryHistory history,
      SharedNodes nodes,
      ChangeLog log,
      InstantSource clock) {
    this.entries = entries;
    this.history = history;
    this.nodes = nodes;
    this.log = log;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  void add(Entry entry) {
    entries.persist(entry);
  }

  /// What it is until now; to be called before it changes.
  void keep(Entry entry, Instant now) {
    history.keep(List.of(entry.id()), now);
  }

  /// Writes now, so that the view shows the new version and a name that another request took in the
  /// meantime is reported as such.
  void write(Entry entry, Graphs.Apart apart, String action, String by) {
    try {
      entries.flush();
    } catch (ConstraintViolationException e) {
      throw "entry_name_unique".equals(e.getConstraintName()) ? nameTaken() : e;
    }
    nodes.edit(apart.read(), apart.shared(), by);
    log.append(entry.change(action, by, null));
  }

  /// The same where its description stays.
  void write(Entry entry, String action, String by) {
    entries.flush();
    log.append(entry.change(action, by, null));
  }

  void delete(Entry entry, String by) {
    keep(entry, now());
    entries.delete(entry);
    write(entry, "deleted", by);
  }

  private static ProblemException nameTaken() {
    return DATASET_NAME_TAKEN.because(
        "A dataset with this name exists already; choose another name.",
        "Er bestaat al een dataset met deze naam; kies een andere naam.");
  }
}
