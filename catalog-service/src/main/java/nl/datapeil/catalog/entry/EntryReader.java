package nl.datapeil.catalog.entry;

import static nl.datapeil.catalog.CatalogProblem.DATASET_NOT_FOUND;
import static nl.datapeil.catalog.CatalogProblem.DATASET_OUTDATED;
import static nl.datapeil.catalog.CatalogProblem.ENTRY_HARVESTED;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.datapeil.catalog.IfMatch;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.entry.draft.EntryDraft;
import nl.datapeil.catalog.entry.graph.Withheld;
import nl.datapeil.catalog.reference.HiddenEntries;
import nl.datapeil.catalog.reference.Unseen;
import nl.datapeil.catalog.term.Kind;
import nl.datapeil.kit.problem.ProblemException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/// Reads entries as a caller may see them.
@ApplicationScoped
@Transactional
public class EntryReader {
  private final EntryRepository entries;
  private final Graphs graphs;
  private final HiddenEntries hidden;
  private final ObjectMapper json;

  EntryReader(EntryRepository entries, Graphs graphs, HiddenEntries hidden, ObjectMapper json) {
    this.entries = entries;
    this.graphs = graphs;
    this.hidden = hidden;
    this.json = json;
  }

  public EntryView get(Kind kind, UUID id, Sight sight) {
    return views(List.of(visible(kind, id, sight)), sight).getFirst();
  }

  /// The triples of a version of an entry.
  public record VersionedGraph(int version, List<Triple> triples) {
    public VersionedGraph {
      triples = List.copyOf(triples);
    }
  }

  /// The graph of an entry, with the shared nodes it needs, by subject.
  public VersionedGraph graph(Kind kind, UUID id, Sight sight) {
    var entry = visible(kind, id, sight);
    var all = graphs.of(entry).stream().toList();
    var triples =
        hidden.inTriples(all.stream(), sight).without(all).stream()
            .sorted(Comparator.comparing(triple -> triple.getSubject().toString()))
            .toList();
    return new VersionedGraph(entry.version(), triples);
  }

  /// What a caller may see of an entry, and all there is of it to be judged, as of one moment.
  public record Whole(EntryView shown, EntryView all, List<Triple> triples) {
    public Whole {
      triples = List.copyOf(triples);
    }
  }

  public Whole whole(Kind kind, UUID id, Sight sight) {
    var entry = visible(kind, id, sight);
    return new Whole(
        views(List.of(entry), sight).getFirst(),
        view(entry, Sight.EVERYTHING),
        graphs.of(entry).stream().toList());
  }

  /// Those of the entries with these ids that the caller may see, in this order.
  public List<EntryView> visible(List<UUID> ids, Sight sight) {
    var found = entries.findAll(ids).stream().filter(entry -> entry.isVisible(sight)).toList();
    var views =
        views(found, sight).stream().collect(Collectors.toMap(EntryView::id, Function.identity()));
    return ids.stream().filter(views::containsKey).map(views::get).toList();
  }

  private List<EntryView> views(List<Entry> found, Sight sight) {
    var typed = found.stream().map(this::typed).toList();
    var unseen = unseen(found, typed, sight);
    typed.forEach(unseen::removeFrom);
    return IntStream.range(0, found.size())
        .mapToObj(i -> found.get(i).view(typed.get(i), sight, unseen))
        .toList();
  }

  private Unseen unseen(List<Entry> found, List<ObjectNode> typed, Sight sight) {
    var around =
        found.stream()
            .flatMap(
                entry -> Stream.concat(Stream.of(entry.iri().toString()), entry.catalog().stream()))
            .map(TextNode::valueOf);
    return hidden.inJson(Stream.concat(typed.stream(), around), sight);
  }

  private Entry visible(Kind kind, UUID id, Sight sight) {
    return entries
        .findByIdOptional(id)
        .filter(entry -> entry.kind() == kind && entry.isVisible(sight))
        .orElseThrow(() -> notFound(id));
  }

  /// Locked until the end of the transaction, and as the caller knew it.
  Entry forChange(Kind kind, UUID id, IfMatch condition) {
    var entry =
        entries
            .findForChange(id)
            .filter(found -> found.kind() == kind)
            .orElseThrow(() -> notFound(id));
    if (!condition.allows(entry.version())) {
      throw DATASET_OUTDATED.because(
          "It is now at version %d. Read it again, then repeat your change.",
          "Het is nu op versie %d. Lees het opnieuw en herhaal dan uw wijziging.", entry.version());
    }
    if (entry.isHarvested()) {
      throw ENTRY_HARVESTED.because(
          "This description comes from a source that is harvested. Change it at that source.",
          "Deze beschrijving komt van een bron die wordt geoogst. Wijzig haar bij die bron.");
    }
    return entry;
  }

  /// The draft without what only the catalogue sets, where that comes back as it was read.
  EntryDraft withoutEcho(Entry entry, EntryDraft sent) {
    JsonNode shown = json.valueToTree(view(entry, Sight.EVERYTHING));
    var members = new LinkedHashMap<>(sent.members());
    members
        .entrySet()
        .removeIf(member ->
            EntryView.SET_HERE.contains(member.getKey())
                && member.getValue().equals(shown.get(member.getKey())));
    return sent.with(members);
  }

  /// All of it, for who changes it, but for what leads to entries hidden from that caller.
  EntryView view(Entry entry, Sight sight) {
    var typed = typed(entry);
    var unseen = unseen(List.of(entry), List.of(typed), sight).but(entry.iri().toString());
    unseen.removeFrom(typed);
    return entry.view(typed, Sight.EVERYTHING, unseen);
  }

  /// The description as the caller may see it.
  ObjectNode typed(Entry entry, Sight sight) {
    var typed = typed(entry);
    unseen(List.of(entry), List.of(typed), sight).but(entry.iri().toString()).removeFrom(typed);
    return typed;
  }

  /// What the caller may not see of its graph.
  Withheld withheld(Entry entry, Graph graph, Sight sight) {
    var all = graph.stream().toList();
    var iri = entry.iri().toString();
    var unseen = hidden.inTriples(all.stream(), sight).but(iri);
    return Withheld.of(NodeFactory.createURI(iri), all, unseen);
  }

  ObjectNode typed(Entry entry) {
    try {
      return json.readValue(entry.typed(), ObjectNode.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Entry " + entry.id() + " holds no typed description", e);
    }
  }

  private static ProblemException notFound(UUID id) {
    return DATASET_NOT_FOUND.because("Nothing here has id %s.", "Niets heeft hier id %s.", id);
  }
}
