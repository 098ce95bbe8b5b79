package nl.datapeil.catalog.history;

import static nl.datapeil.catalog.CatalogProblem.VERSION_NOT_FOUND;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.Page;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.history.HistoryRepository.SharedNode;
import nl.datapeil.catalog.history.HistoryRepository.SharedThen;
import nl.datapeil.catalog.rdf.packed.GraphBytes;
import nl.datapeil.catalog.reference.HiddenEntries;
import nl.datapeil.kit.problem.ProblemException;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/// Looking back. Callers who see only what is public see only states that were public then, of
/// entries that are public now: who withdraws a publication withdraws its past too.
@ApplicationScoped
@Transactional
public class HistoryService {
  private final HistoryRepository history;
  private final HiddenEntries hidden;
  private final InstantSource clock;
  private final CatalogConfig config;
  private final ObjectMapper json;

  HistoryService(
      HistoryRepository history,
      HiddenEntries hidden,
      InstantSource clock,
      CatalogConfig config,
      ObjectMapper json) {
    this.history = history;
    this.hidden = hidden;
    this.clock = clock;
    this.config = config;
    this.json = json;
  }

  /// One entry's own and shared triples, and where it stands among the entries.
  public record Then(UUID id, Collection<Triple> triples) {
    public Then {
      triples = List.copyOf(triples);
    }
  }

  VersionList versions(UUID id, @Nullable Integer before, int limit, Sight sight) {
    var capped = Math.min(limit, config.paging().maxLimit());
    var start = before == null ? Integer.MAX_VALUE : before;
    var oneMore = history.versions(id, start, capped + 1, sight == Sight.EVERYTHING);
    if (oneMore.isEmpty() && before == null) {
      throw notFound(id);
    }
    var shown = oneMore.subList(0, Math.min(oneMore.size(), capped));
    return new VersionList(shown, oneMore.size() > capped ? shown.getLast().version() : null);
  }

  StateView at(UUID id, @Nullable Instant at, Sight sight) {
    return view(require(id, at == null ? clock.instant() : at, sight), sight);
  }

  /// Its triples, by subject.
  List<Triple> graphAt(UUID id, @Nullable Instant at, Sight sight) {
    var instant = at == null ? clock.instant() : at;
    return triples(require(id, instant, sight), instant, sight).stream()
        .sorted(Comparator.comparing(triple -> triple.getSubject().toString()))
        .toList();
  }

  StateView version(UUID id, int version, Sight sight) {
    return view(
        history.version(id, version, sight == Sight.EVERYTHING).orElseThrow(() -> notFound(id)),
        sight);
  }

  /// An entry that did not exist, or not for this caller, counts as nothing at that instant.
  Difference difference(UUID id, Instant from, Instant until, Sight sight) {
    var before = history.at(id, from, sight == Sight.EVERYTHING);
    var after = history.at(id, until, sight == Sight.EVERYTHING);
    if (before.isEmpty() && after.isEmpty()) {
      throw notFound(id);
    }
    var old = lines(before, from, sight);
    var current = lines(after, until, sight);
    return new Difference(
        id,
        before.map(State::version).orElse(null),
        after.map(State::version).orElse(null),
        Members.between(
            before.map(state -> described(state, sight)).orElse(null),
            after.map(state -> described(state, sight)).orElse(null)),
        without(current, old),
        without(old, current));
  }

  Page<Changed> between(Instant from, Instant until, UUID after, int limit, Sight sight) {
    var capped = Math.min(limit, config.paging().maxLimit());
    var found = history.between(from, until, after, capped + 1, sight == Sight.EVERYTHING);
    return Page.of(found, capped, Changed::id, changed -> changed);
  }

  /// The catalogue as it was, a piece at a time: entries after `after` in the order of their ids;
  /// begin with the nil UUID, and end when a piece is empty.
  public List<Then> catalogAt(Instant at, UUID after, int limit, Sight sight) {
    var states = history.allAt(at, after, limit, sight == Sight.EVERYTHING);
    var nodes = nodes(states, at);
    var unseen =
        hidden.inTriples(states.stream().flatMap(one -> triples(one, nodes).stream()), sight);
    return states.stream()
        .map(state -> new Then(state.id(), unseen.without(triples(state, nodes))))
        .toList();
  }

  /// What entries shared then, and what none needed, a piece at a time; for staff only.
  List<SharedThen> sharedAt(Instant at, SharedNode after, int limit) {
    return history.allSharedAt(at, after, limit);
  }

  private Collection<Triple> triples(State state, Instant at, Sight sight) {
    var all = triples(state, nodes(List.of(state), at));
    return hidden.inTriples(all.stream(), sight).without(all);
  }

  private static List<Triple> triples(State state, Map<SharedNode, byte[]> nodes) {
    var all = new ArrayList<>(GraphBytes.unpack(state.graph()));
    state
        .sharedNodes()
        .map(nodes::get)
        .filter(Objects::nonNull)
        .forEach(packed -> all.addAll(GraphBytes.unpack(packed)));
    return all;
  }

  private Map<SharedNode, byte[]> nodes(List<State> states, Instant at) {
    var wanted = states.stream().flatMap(State::sharedNodes).collect(Collectors.toSet());
    return history.sharedAt(wanted, at);
  }

  private Set<String> lines(Optional<State> state, Instant at, Sight sight) {
    var lines = new TreeSet<String>();
    state.ifPresent(
        found -> GraphBytes.lines(triples(found, at, sight)).lines().forEach(lines::add));
    return lines;
  }

  private static List<String> without(Set<String> lines, Set<String> others) {
    return lines.stream().filter(line -> !others.contains(line)).toList();
  }

  private State require(UUID id, Instant at, Sight sight) {
    return history.at(id, at, sight == Sight.EVERYTHING).orElseThrow(() -> notFound(id));
  }

  private StateView view(State state, Sight sight) {
    return new StateView(
        state.id(),
        URI.create(state.iri()),
        state.kind(),
        state.version(),
        state.status(),
        state.from(),
        state.until(),
        state.digest(),
        typed(state, sight),
        governance(state));
  }

  /// Typed description and governance as one object, to be compared.
  private ObjectNode described(State state, Sight sight) {
    var all = typed(state, sight);
    all.setAll(governance(state));
    return all;
  }

  private ObjectNode typed(State state, Sight sight) {
    var typed = read(state.typed());
    hidden.inJson(Stream.of(typed, TextNode.valueOf(state.iri())), sight).removeFrom(typed);
    return typed;
  }

  private ObjectNode governance(State state) {
    var read = read(state.governance());
    var shown = json.createObjectNode();
    for (var name : Governance.MEMBERS.entrySet()) {
      var value = read.get(name.getKey());
      if (value != null && !value.isNull()) {
        shown.set(name.getValue(), value);
      }
    }
    return shown;
  }

  private ObjectNode read(String text) {
    try {
      return json.readValue(text, ObjectNode.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ProblemException notFound(UUID id) {
    return VERSION_NOT_FOUND.because(
        "Nothing with id %s is known to you at that time.",
        "Niets met id %s is u bekend op dat moment.", id);
  }
}
