package nl.datapeil.catalog.entry;

import static nl.datapeil.catalog.CatalogProblem.DATASET_ARCHIVED;
import static nl.datapeil.catalog.CatalogProblem.DATASET_NEVER_PUBLISHED;
import static nl.datapeil.catalog.CatalogProblem.DATASET_NOT_DRAFT;
import static nl.datapeil.catalog.CatalogProblem.DATASET_NOT_PUBLISHABLE;
import static nl.datapeil.catalog.CatalogProblem.INVALID_REQUEST;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.IfMatch;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.description.Lens;
import nl.datapeil.catalog.entry.draft.Defaults;
import nl.datapeil.catalog.entry.draft.EntryDraft;
import nl.datapeil.catalog.entry.draft.GovernanceCheck;
import nl.datapeil.catalog.entry.draft.Patch;
import nl.datapeil.catalog.entry.graph.Describer;
import nl.datapeil.catalog.term.Kind;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.kit.identity.Caller;
import nl.datapeil.kit.problem.ProblemException.Violation;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/// Registering and changing one entry: one method each, one transaction each. `by` is the caller.
@ApplicationScoped
@Transactional
public class EntryService {
  private final EntryStore store;
  private final EntryReader reader;
  private final Graphs graphs;
  private final Defaults defaults;
  private final OwnCatalog own;
  private final CatalogConfig config;

  EntryService(
      EntryStore store,
      EntryReader reader,
      Graphs graphs,
      Defaults defaults,
      OwnCatalog own,
      CatalogConfig config) {
    this.store = store;
    this.reader = reader;
    this.graphs = graphs;
    this.defaults = defaults;
    this.own = own;
    this.config = config;
  }

  public EntryView register(Kind kind, EntryDraft sent, Caller.Known by) {
    var id = Ids.next();
    var iri = URI.create(config.publicUrl() + "/" + kind.path() + "/" + id);
    var draft = defaults.complete(kind, iri, sent);
    var graph = Graphs.empty(iri, kind);
    write(graph, iri, kind, draft, GovernanceCheck.ofNew(kind, draft));
    own.list(graph, iri, kind);
    var apart = graphs.apart(graph, iri, Map.of());
    var entry = new Entry(id, draft, apart.described(), by.name(), store.now());
    store.add(entry);
    return stored(entry, apart, "created", by);
  }

  public EntryView replace(
      Kind kind, UUID id, EntryDraft draft, IfMatch condition, Caller.Known by) {
    var entry = reader.forChange(kind, id, condition);
    return revise(entry, reader.withoutEcho(entry, draft), by);
  }

  /// Changes the members that the patch names (RFC 7396) and no other.
  public EntryView patch(Kind kind, UUID id, Patch patch, IfMatch condition, Caller.Known by)
      throws JsonProcessingException {
    var entry = reader.forChange(kind, id, condition);
    return revise(entry, patch.applied(entry.draft(reader.typed(entry, Sight.of(by)))), by);
  }

  private EntryView revise(Entry entry, EntryDraft sent, Caller.Known by) {
    var now = reader.typed(entry, Sight.of(by));
    var draft = Defaults.kept(entry.kind(), entry.access(), now, sent);
    var held = graphs.held(entry);
    var graph = held.graph();
    var withheld = reader.withheld(entry, graph, Sight.of(by));
    withheld.takeFrom(graph);
    write(graph, entry.iri(), entry.kind(), draft, GovernanceCheck.of(entry.kind(), draft));
    withheld.putBack(graph);
    return revise(entry, draft, graphs.apart(graph, entry.iri(), held.shared()), by);
  }

  /// The same by a document in RDF; what it cannot say, our own governance, stays as it is.
  public EntryView replace(
      Kind kind, UUID id, Collection<Triple> document, IfMatch condition, Caller.Known by) {
    var entry = reader.forChange(kind, id, condition);
    var graph = graphs.anew(entry, document);
    reader.withheld(entry, graphs.of(entry), Sight.of(by)).in(document).putBack(graph);
    var draft = entry.draft(reader.typed(entry)).withAccess(null);
    var root = NodeFactory.createURI(entry.iri().toString());
    refuse(GovernanceCheck.ofAccess(draft, Describer.accessOf(graph, root)));
    return revise(entry, draft, graphs.apart(graph, entry.iri(), Map.of()), by);
  }

  private EntryView revise(Entry entry, EntryDraft draft, Graphs.Apart apart, Caller.Known by) {
    if (apart.described().digest().equals(entry.digest()) && entry.governs(draft)) {
      return reader.view(entry, Sight.of(by));
    }
    var now = store.now();
    store.keep(entry, now);
    allow(entry.revise(draft, apart.described(), by.name(), now));
    return stored(entry, apart, "updated", by);
  }

  public void delete(Kind kind, UUID id, IfMatch condition, Caller.Known by) {
    var entry = reader.forChange(kind, id, condition);
    if (!entry.isDraft()) {
      throw DATASET_NOT_DRAFT.because(
          "Only a draft can be deleted. Archive this instead: POST …/archival.",
          "Alleen een concept kan worden verwijderd. Archiveer dit: POST …/archival.");
    }
    store.delete(entry, by.name());
  }

  public EntryView publish(Kind kind, UUID id, Caller.Known by) {
    var entry = reader.forChange(kind, id, new IfMatch("*"));
    var wasPublished = entry.isPublished();
    var held = graphs.held(entry);
    var apart = graphs.apart(held.graph(), entry.iri(), held.shared());
    if (!wasPublished) {
      store.keep(entry, store.now());
    }
    allow(entry.publish(apart.described(), by.name(), store.now()));
    return wasPublished ? reader.view(entry, Sight.of(by)) : stored(entry, apart, "published", by);
  }

  public EntryView archive(Kind kind, UUID id, Caller.Known by) {
    var entry = reader.forChange(kind, id, new IfMatch("*"));
    var published = entry.isPublished();
    if (published) {
      store.keep(entry, store.now());
    }
    if (!entry.archive(by.name(), store.now())) {
      throw DATASET_NEVER_PUBLISHED.because(
          "Only what was published can be archived. Delete this draft instead.",
          "Alleen wat is gepubliceerd kan worden gearchiveerd. Verwijder dit concept.");
    }
    if (published) {
      store.write(entry, "archived", by.name());
    }
    return reader.view(entry, Sight.of(by));
  }

  /// Refuses when something was found already, or the lens finds something.
  static void write(Graph graph, URI iri, Kind kind, EntryDraft draft, List<Violation> found) {
    var violations = new ArrayList<>(found);
    var root = NodeFactory.createURI(iri.toString());
    violations.addAll(Lens.write(graph, root, kind, Patch.object(draft.members())));
    violations.addAll(GovernanceCheck.ofAccess(draft, Describer.accessOf(graph, root)));
    refuse(violations);
  }

  private static void refuse(List<Violation> violations) {
    if (!violations.isEmpty()) {
      throw INVALID_REQUEST
          .because(
              "%d value(s) are missing or wrong: see violations.",
              "%d waarde(n) ontbreken of zijn onjuist: zie violations.", violations.size())
          .with(violations);
    }
  }

  private static void allow(Decision decision) {
    switch (decision) {
      case Decision.Approved() -> {}
      case Decision.Incomplete(var violations) ->
          throw DATASET_NOT_PUBLISHABLE
              .because(
                  "Missing or wrong: %s. Mend it, then publish.",
                  "Ontbreekt of is onjuist: %s. Herstel het en publiceer dan.", fields(violations))
              .with(violations);
      case Decision.Archived() ->
          throw DATASET_ARCHIVED.because(
              "What is archived does not change any more.",
              "Wat gearchiveerd is, verandert niet meer.");
    }
  }

  private static String fields(List<Violation> violations) {
    return String.join(", ", violations.stream().map(Violation::field).distinct().toList());
  }

  private EntryView stored(Entry entry, Graphs.Apart apart, String action, Caller.Known by) {
    store.write(entry, apart, action, by.name());
    return reader.view(entry, Sight.of(by));
  }
}
