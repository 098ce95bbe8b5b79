package nl.datapeil.catalog.entry.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.datapeil.catalog.change.Change;
import nl.datapeil.catalog.change.ChangeLog;
import nl.datapeil.catalog.entry.draft.EntryDraft;
import nl.datapeil.catalog.entry.graph.Described;
import nl.datapeil.catalog.entry.graph.Describer;
import nl.datapeil.catalog.entry.graph.SharedNodes;
import nl.datapeil.catalog.term.Status;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/// Takes in many entries of one source at once, in one transaction: what is new or differs is
/// stored, the rest is left alone, so the same batch can be taken again.
@ApplicationScoped
@Transactional
public class EntryIntake {
  /// An entry to take in. `governance` is what the source knows of columns and access, if anything;
  /// `publish` says whether everybody may see it.
  public record Item(Described described, @Nullable EntryDraft governance, boolean publish) {}

  public enum Outcome {
    CREATED,
    CHANGED,
    UNCHANGED,
    /// Another source, or the catalogue itself, has this IRI: it was left alone.
    DUPLICATE,
    /// The catalogue's own and archived, which is for good: it was left alone.
    ARCHIVED,
    /// The catalogue's own, and not fit for everybody as this item has it: it was left alone.
    UNFIT;

    boolean isWritten() {
      return this == CREATED || this == CHANGED;
    }
  }

  /// What is stored already; `violations` are those that its rules found when it was stored.
  public record Known(String digest, Status status, int violations) {}

  /// What became of an item, and whether everybody may see it now.
  public record Taken(URI iri, UUID id, Outcome outcome, boolean published) {}

  private final EntryRows rows;
  private final ColumnRows columns;
  private final EntryHistory history;
  private final SharedNodes nodes;
  private final ChangeLog log;
  private final InstantSource clock;

  EntryIntake(
      EntryRows rows,
      ColumnRows columns,
      EntryHistory history,
      SharedNodes nodes,
      ChangeLog log,
      InstantSource clock) {
    this.rows = rows;
    this.columns = columns;
    this.history = history;
    this.nodes = nodes;
    this.log = log;
    this.clock = clock;
  }

  /// `source` is null for what is imported into the catalogue itself; `shared` are the shared nodes
  /// that these items need. Of an import those that only belong to what it leaves alone are not
  /// stored: they stay as they are.
  public List<Taken> take(
      @Nullable UUID source, List<Item> items, Map<Node, List<Triple>> shared, String by) {
    var there = rows.byIri(items.stream().map(item -> item.described().iri().toString()).toList());
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var personal = source == null ? rows.aboutPeople(there.values()) : Set.<UUID>of();
    var taken = new ArrayList<Taken>();
    var fresh = new ArrayList<EntryRow>();
    var changed = new ArrayList<EntryRow>();
    var same = new ArrayList<EntryRow>();
    for (var item : items) {
      var old = there.get(item.described().iri().toString());
      var row = EntryRow.of(old, source, item, by, now);
      var outcome = outcome(old, row, source, personal);
      if (outcome == Outcome.CREATED) {
        fresh.add(row);
      } else if (outcome == Outcome.CHANGED) {
        changed.add(row);
      } else if (outcome == Outcome.UNCHANGED) {
        same.add(row);
      }
      var stands = outcome.isWritten() || old == null ? row : old;
      var published = stands.status() == Status.PUBLISHED;
      taken.add(new Taken(item.described().iri(), row.id(), outcome, published));
    }
    if (source == null) {
      nodes.store(SharedNodes.OWN, stored(shared, items, fresh, changed), by);
    } else {
      nodes.store(source, shared, by);
    }
    history.keep(changed.stream().map(EntryRow::id).toList(), now);
    rows.insert(fresh);
    columns.replace(fresh);
    rows.update(changed);
    columns.replace(changed);
    rows.judge(same);
    log.append(lines(fresh, "created", by));
    log.append(lines(changed, "updated", by));
    return taken;
  }

  private static Outcome outcome(
      @Nullable EntryRow old, EntryRow row, @Nullable UUID source, Set<UUID> personal) {
    if (old == null) {
      return Outcome.CREATED;
    }
    if (!Objects.equals(old.source(), source)) {
      return Outcome.DUPLICATE;
    }
    var forGood = source == null && old.status() == Status.ARCHIVED;
    if (old.digest().equals(row.digest()) && (old.status() == row.status() || forGood)) {
      return Outcome.UNCHANGED;
    }
    if (forGood) {
      return Outcome.ARCHIVED;
    }
    return source == null && !row.isFit(personal) ? Outcome.UNFIT : Outcome.CHANGED;
  }

  /// Nodes that no item reaches are part of the document too.
  private static Map<Node, List<Triple>> stored(
      Map<Node, List<Triple>> shared,
      List<Item> items,
      List<EntryRow> fresh,
      List<EntryRow> changed) {
    var leftAlone =
        items.stream()
            .flatMap(item -> item.described().shared().stream())
            .collect(Collectors.toSet());
    Stream.concat(fresh.stream(), changed.stream())
        .map(EntryRow::sharedNodes)
        .forEach(leftAlone::removeAll);
    var stored = new HashMap<>(shared);
    stored.keySet().removeIf(node -> leftAlone.contains(Describer.nameOf(node)));
    return stored;
  }

  private static List<Change> lines(List<EntryRow> rows, String action, String by) {
    return rows.stream().map(row -> row.change(action, by)).toList();
  }

  /// What is stored of entries of this source, by IRI: who finds the same need not describe it.
  public Map<String, Known> known(UUID source, Collection<String> iris) {
    return rows.known(source, iris);
  }

  /// Tells an entry from what it was: `graph` is the digest of its graph.
  public static String digest(String graph, @Nullable EntryDraft governance) {
    return governance == null
        ? graph
        : graph + "-" + Integer.toHexString(governance.toString().hashCode());
  }

  /// Archives what vanished from a source; gives how many were there still.
  public int archive(UUID source, Collection<String> iris, String by) {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var gone =
        rows.byIri(iris).values().stream()
            .filter(row -> source.equals(row.source()) && row.status() != Status.ARCHIVED)
            .map(row -> row.archived(by, now))
            .toList();
    history.keep(gone.stream().map(EntryRow::id).toList(), now);
    rows.archive(gone);
    log.append(lines(gone, "archived", by));
    return gone.size();
  }
}
