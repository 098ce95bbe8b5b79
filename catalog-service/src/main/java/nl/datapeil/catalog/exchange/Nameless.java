package nl.datapeil.catalog.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import nl.datapeil.catalog.rdf.Vocab;
import nl.datapeil.catalog.term.Kind;
import nl.datapeil.kit.problem.Text;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/// What a document describes as an entry, but without an IRI: it is kept with the document, and
/// cannot be found, published or judged.
@JsonInclude(JsonInclude.Include.NON_NULL)
record Nameless(Kind kind, @Nullable String title, String advice) {
  private static final Text ADVICE =
      new Text(
          "Give it an IRI of its own in the document and import that again: without one it is kept,"
              + " but it is no entry.",
          "Geef het in het document een eigen IRI en lees dat opnieuw in: zonder IRI wordt het wel"
              + " bewaard, maar niet opgenomen.");

  static List<Nameless> in(Collection<Triple> triples, Locale locale) {
    var kinds = new LinkedHashMap<Node, Kind>();
    var titles = new LinkedHashMap<Node, String>();
    for (var triple : triples) {
      if (triple.getSubject().isBlank()) {
        var object = triple.getObject();
        if (triple.getPredicate().equals(Vocab.RDF_TYPE)) {
          Kind.of(object).ifPresent(kind -> kinds.putIfAbsent(triple.getSubject(), kind));
        } else if (triple.getPredicate().equals(Vocab.DCT_TITLE) && object.isLiteral()) {
          titles.putIfAbsent(triple.getSubject(), object.getLiteralLexicalForm());
        }
      }
    }
    return kinds.entrySet().stream()
        .map(one -> new Nameless(one.getValue(), titles.get(one.getKey()), ADVICE.in(locale)))
        .toList();
  }
}
