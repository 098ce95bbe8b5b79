package nl.datapeil.catalog.harvest.remote;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.datapeil.catalog.rdf.Vocab;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/// Links between the pages of a catalogue: Hydra's, old and new, and the `Link` header's.
final class Hydra {
  private static final String NS = "http://www.w3.org/ns/hydra/core#";
  private static final Set<String> NEXT = Set.of(NS + "next", NS + "nextPage");
  private static final Pattern LINK = Pattern.compile("<([^>]*)>\\s*;[^,]*\\brel=\"?next\"?");

  private Hydra() {}

  static @Nullable URI next(List<Triple> triples, @Nullable String link, URI page) {
    for (var triple : triples) {
      if (triple.getPredicate().isURI() && NEXT.contains(triple.getPredicate().getURI())) {
        var object = triple.getObject();
        var text = object.isLiteral() ? object.getLiteralLexicalForm() : object.toString();
        return resolved(page, text);
      }
    }
    var header = LINK.matcher(link == null ? "" : link);
    return header.find() ? resolved(page, header.group(1)) : null;
  }

  private static @Nullable URI resolved(URI page, String text) {
    try {
      return page.resolve(text);
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  /// The triples that describe the page rather than data.
  static void remove(List<Triple> triples) {
    var pages = new HashSet<Node>();
    for (var triple : triples) {
      if (triple.getPredicate().equals(Vocab.RDF_TYPE) && isHydra(triple.getObject())) {
        pages.add(triple.getSubject());
      }
    }
    triples.removeIf(triple ->
        isHydra(triple.getPredicate())
            || (pages.contains(triple.getSubject()) && isHydra(triple.getObject())));
  }

  private static boolean isHydra(Node node) {
    return node.isURI() && node.getURI().startsWith(NS);
  }
}
