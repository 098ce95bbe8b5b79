package nl.datapeil.catalog.reference;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.Sight;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.hibernate.Session;

/// Tells which entries a caller may not see, of those that descriptions name: one query for all of
/// them together, and none for who may see everything. An address of ours where nothing is, such as
/// that of a draft that was deleted, counts as hidden; that of others is theirs to show. A part of
/// what is hidden, named by `#` or `?`, or by a path below an address of ours, is hidden too,
/// unless it is part of what is shown. Below the path of another's IRI may be anything.
@ApplicationScoped
@Transactional
public class HiddenEntries {
  private static final String HIDDEN =
      """
      select iri from entry where iri = any (:named) and status <> 'PUBLISHED'
      union all
      select o.address from unnest(:addresses, :ids) as o (address, id)
      where not exists (select from entry e where e.iri = o.address and e.status = 'PUBLISHED')
        and not exists (select from entry e where e.id = o.id and e.status = 'PUBLISHED')
      """;
  private static final String SHOWN =
      "select iri from entry where iri = any (:named) and status = 'PUBLISHED'";

  /// Each once, by its index.
  private static final String CATALOGS =
      """
      with recursive known (iri) as (
        (select catalog from entry where catalog is not null order by catalog limit 1)
        union all
        select (select catalog from entry where catalog > known.iri order by catalog limit 1)
        from known where known.iri is not null
      )
      select iri from known where iri is not null
      """;

  private static final int LONGEST = 2_000;

  private final Session database;
  private final Around around;

  HiddenEntries(Session database, CatalogConfig config) {
    this.database = database;
    around = new Around(config.publicUrl().toString());
  }

  /// Of those that these triples name.
  public Unseen inTriples(Stream<Triple> triples, Sight sight) {
    if (sight == Sight.EVERYTHING) {
      return Unseen.NOTHING;
    }
    var named = new HashSet<String>();
    triples.forEach(triple -> {
      add(triple.getSubject(), named);
      add(triple.getObject(), named);
    });
    return among(named, sight);
  }

  private static void add(Node node, Set<String> named) {
    if (node.isURI()) {
      named.add(node.getURI());
    } else if (node.isLiteral()) {
      named.add(node.getLiteralLexicalForm());
    }
  }

  /// Of those that these typed descriptions name; with the IRIs of what they describe.
  public Unseen inJson(Stream<? extends JsonNode> descriptions, Sight sight) {
    return sight == Sight.EVERYTHING
        ? Unseen.NOTHING
        : among(descriptions.flatMap(HiddenEntries::texts).collect(toSet()), sight);
  }

  private static Stream<String> texts(JsonNode node) {
    return node.isContainerNode()
        ? node.valueStream().flatMap(HiddenEntries::texts)
        : node.isTextual() ? Stream.of(node.asText()) : Stream.empty();
  }

  /// Of those that have these IRIs or addresses; what is neither is passed over.
  public Unseen among(Collection<String> texts, Sight sight) {
    var entries =
        sight == Sight.EVERYTHING
            ? Set.<String>of()
            : texts.stream().filter(HiddenEntries::mayBeIri).collect(toSet());
    if (entries.isEmpty()) {
      return Unseen.NOTHING;
    }
    var named = Stream.concat(entries.stream(), entries.stream().flatMap(around::wholes));
    return new Unseen(withParts(hidden(named.collect(toSet())), entries));
  }

  private Set<String> hidden(Set<String> named) {
    var addresses = named.stream().filter(around::isAddress).toArray(String[]::new);
    var ids = Arrays.stream(addresses).map(Around::id).toArray(UUID[]::new);
    return Set.copyOf(
        database
            .createNativeQuery(HIDDEN, String.class)
            .setParameter("named", named.toArray(String[]::new), String[].class)
            .setParameter("addresses", addresses, String[].class)
            .setParameter("ids", ids, UUID[].class)
            .getResultList());
  }

  /// With the parts of these. The nearest that is known decides. Where another part of a hidden
  /// whole is shown, the whole is a document which that one names anyway.
  private Set<String> withParts(Set<String> hidden, Set<String> names) {
    var parts =
        names.stream()
            .filter(name -> around.wholes(name).anyMatch(hidden::contains))
            .filter(name -> !hidden.contains(name))
            .toList();
    var shown = shown(parts.stream().flatMap(around::upwards));
    var told = shown.stream().flatMap(around::wholes).collect(toSet());
    var all = new HashSet<>(hidden);
    for (var part : parts) {
      around
          .upwards(part)
          .filter(name -> shown.contains(name) || hidden.contains(name))
          .findFirst()
          .filter(nearest -> !shown.contains(nearest) && !told.contains(nearest))
          .ifPresent(_ -> all.add(part));
    }
    return all;
  }

  private Set<String> shown(Stream<String> names) {
    var named = names.distinct().toArray(String[]::new);
    return named.length == 0
        ? Set.of()
        : Set.copyOf(
            database
                .createNativeQuery(SHOWN, String.class)
                .setParameter("named", named, String[].class)
                .getResultList());
  }

  private static boolean mayBeIri(String text) {
    return text.length() <= LONGEST && text.indexOf(':') > 0 && text.indexOf(' ') < 0;
  }

  /// Catalogues that list entries, which the caller may not know of.
  public Unseen catalogs(Sight sight) {
    return sight == Sight.EVERYTHING
        ? Unseen.NOTHING
        : among(database.createNativeQuery(CATALOGS, String.class).getResultList(), sight);
  }
}
