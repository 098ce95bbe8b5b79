package nl.datapeil.catalog.reference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.term.Kind;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.hibernate.Session;

/// Tells which entries a caller may not see, of those that descriptions name: one query for all of
/// them together, and none for who may see everything. An address of ours where nothing is, such as
/// that of a draft that was deleted, counts as hidden; that of others is theirs to show. A part of
/// what is hidden, named by `#` or `?` or a path below it, is hidden too; below a catalogue are
/// other things than its parts.
@ApplicationScoped
@Transactional
public class HiddenEntries {
  private static final String HIDDEN =
      """
      select iri from entry where iri = any (:named) and status <> 'PUBLISHED'
      union all
      select '/' || iri from entry
      where iri = any (:above) and status <> 'PUBLISHED' and kind <> 'CATALOG'
      union all
      select o.address from unnest(:addresses, :ids) as o (address, id)
      where not exists (select from entry e where e.iri = o.address and e.status = 'PUBLISHED')
        and not exists (select from entry e where e.id = o.id and e.status = 'PUBLISHED')
      """;
  private static final String SHOWN =
      "select iri from entry where iri = any (:named) and status = 'PUBLISHED'";
  private static final int LONGEST = 2_000;
  private static final int UUID_LENGTH = 36;

  private final Session database;
  private final Pattern address;

  HiddenEntries(Session database, CatalogConfig config) {
    this.database = database;
    var paths = Arrays.stream(Kind.values()).map(Kind::path).collect(Collectors.joining("|"));
    address =
        Pattern.compile(
            Pattern.quote(config.publicUrl().toString())
                + "/(?:"
                + paths
                + ")/[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
                + "(?=[/?#]|$)");
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

  /// Of those that these typed descriptions name.
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
    var byAddress =
        entries.stream()
            .filter(name -> address.matcher(name).lookingAt())
            .collect(groupingBy(this::addressIn));
    var byWhole = entries.stream().collect(groupingBy(HiddenEntries::whole));
    var named = Stream.concat(entries.stream(), byWhole.keySet().stream()).toArray(String[]::new);
    var above = entries.stream().flatMap(HiddenEntries::above).distinct().toArray(String[]::new);
    var addresses = byAddress.keySet().toArray(String[]::new);
    var hidden =
        database
            .createNativeQuery(HIDDEN, String.class)
            .setParameter("named", named, String[].class)
            .setParameter("above", above, String[].class)
            .setParameter("addresses", addresses, String[].class)
            .setParameter(
                "ids",
                Arrays.stream(addresses).map(HiddenEntries::id).toArray(UUID[]::new),
                UUID[].class)
            .getResultList();
    var names = new HashSet<>(below(hidden, entries));
    hidden.stream()
        .filter(name -> !isAbove(name))
        .forEach(name -> {
          names.add(name);
          names.addAll(byAddress.getOrDefault(name, List.of()));
          names.addAll(byWhole.getOrDefault(name, List.of()));
        });
    return new Unseen(names);
  }

  /// Those of these names that lie below a hidden entry, and below or at no shown one nearer by.
  private List<String> below(List<String> hidden, Set<String> names) {
    var gone =
        hidden.stream()
            .filter(HiddenEntries::isAbove)
            .map(name -> name.substring(1))
            .collect(toSet());
    var touched = names.stream().filter(name -> above(name).anyMatch(gone::contains)).toList();
    if (touched.isEmpty()) {
      return touched;
    }
    var shown =
        Set.copyOf(
            database
                .createNativeQuery(SHOWN, String.class)
                .setParameter(
                    "named",
                    touched.stream().flatMap(HiddenEntries::upwards).toArray(String[]::new),
                    String[].class)
                .getResultList());
    return touched.stream()
        .filter(name ->
            upwards(name)
                .filter(known -> gone.contains(known) || shown.contains(known))
                .findFirst()
                .filter(gone::contains)
                .isPresent())
        .toList();
  }

  /// Marked so by the query.
  private static boolean isAbove(String found) {
    return found.startsWith("/");
  }

  private static Stream<String> upwards(String name) {
    return Stream.concat(Stream.of(name, whole(name)), above(name));
  }

  /// What a name lies below by its path, the nearest first.
  private static Stream<String> above(String name) {
    var whole = whole(name);
    var authority = whole.indexOf("://") + 3;
    var root = authority < 3 ? -1 : whole.indexOf('/', authority);
    return root < 0
        ? Stream.empty()
        : Stream.iterate(
                whole.lastIndexOf('/'), cut -> cut > root, cut -> whole.lastIndexOf('/', cut - 1))
            .map(cut -> whole.substring(0, cut));
  }

  private static boolean mayBeIri(String text) {
    return text.length() <= LONGEST && text.indexOf(':') > 0 && text.indexOf(' ') < 0;
  }

  private String addressIn(String name) {
    var found = address.matcher(name);
    return found.lookingAt() ? found.group() : name;
  }

  /// What a name names a part of, such as a column.
  private static String whole(String name) {
    for (var i = 0; i < name.length(); i++) {
      if (name.charAt(i) == '#' || name.charAt(i) == '?') {
        return name.substring(0, i);
      }
    }
    return name;
  }

  private static UUID id(String address) {
    return UUID.fromString(address.substring(address.length() - UUID_LENGTH));
  }

  /// Catalogues that list entries which are shown, and are hidden themselves.
  public Unseen catalogs(Sight sight) {
    return sight == Sight.EVERYTHING
        ? Unseen.NOTHING
        : new Unseen(
            Set.copyOf(
                database
                    .createNativeQuery(
                        "select iri from entry where kind = 'CATALOG' and status <> 'PUBLISHED'",
                        String.class)
                    .getResultList()));
  }
}
