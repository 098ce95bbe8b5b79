package nl.datapeil.catalog.rdf;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.jspecify.annotations.Nullable;

/// JSON-LD 1.1 in flattened form, one node object per run of triples with the same subject.
final class JsonLdStream extends StreamRDFBase {
  private final JsonGenerator json;
  private final Map<String, String> prefixes = new LinkedHashMap<>();
  private final List<Triple> run = new ArrayList<>();
  private boolean begun;

  JsonLdStream(OutputStream to) {
    try {
      json = new JsonFactory().createGenerator(to).useDefaultPrettyPrinter();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void prefix(String prefix, String iri) {
    prefixes.put(prefix, iri);
  }

  @Override
  public void triple(Triple triple) {
    if (!run.isEmpty() && !run.getFirst().getSubject().equals(triple.getSubject())) {
      writeRun();
    }
    run.add(triple);
  }

  @Override
  public void finish() {
    writeRun();
    try {
      begin();
      json.writeEndArray();
      json.writeEndObject();
      json.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void begin() throws IOException {
    if (begun) {
      return;
    }
    begun = true;
    json.writeStartObject();
    json.writeObjectFieldStart("@context");
    for (var prefix : prefixes.entrySet()) {
      json.writeStringField(prefix.getKey(), prefix.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("@graph");
  }

  private void writeRun() {
    if (run.isEmpty()) {
      return;
    }
    Map<Node, List<Node>> values = new LinkedHashMap<>();
    run.forEach(
        t -> values.computeIfAbsent(t.getPredicate(), _ -> new ArrayList<>()).add(t.getObject()));
    try {
      begin();
      json.writeStartObject();
      json.writeStringField("@id", idOf(run.getFirst().getSubject()));
      for (var value : values.entrySet()) {
        writeValues(value.getKey(), value.getValue());
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    run.clear();
  }

  private void writeValues(Node predicate, List<Node> objects) throws IOException {
    var types = predicate.equals(Vocab.RDF_TYPE) && objects.stream().noneMatch(Node::isLiteral);
    json.writeArrayFieldStart(types ? "@type" : compact(predicate.getURI()));
    for (var object : objects) {
      if (types) {
        json.writeString(idOf(object));
      } else {
        writeObject(object);
      }
    }
    json.writeEndArray();
  }

  private void writeObject(Node object) throws IOException {
    json.writeStartObject();
    if (object.isLiteral()) {
      json.writeStringField("@value", object.getLiteralLexicalForm());
      var datatype = object.getLiteralDatatypeURI();
      if (!object.getLiteralLanguage().isEmpty()) {
        json.writeStringField("@language", object.getLiteralLanguage());
      } else if (!datatype.equals(Vocab.XSD_NS + "string")) {
        json.writeStringField("@type", datatype);
      }
    } else {
      json.writeStringField("@id", idOf(object));
    }
    json.writeEndObject();
  }

  private static String idOf(Node node) {
    return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getURI();
  }

  /// The compact form of a property, if a prefix fits.
  private String compact(String iri) {
    var fit = prefixOf(iri);
    return fit == null ? iri : fit + ":" + iri.substring(prefixes.getOrDefault(fit, "").length());
  }

  private @Nullable String prefixOf(String iri) {
    for (var prefix : prefixes.entrySet()) {
      if (iri.startsWith(prefix.getValue()) && iri.length() > prefix.getValue().length()) {
        return prefix.getKey();
      }
    }
    return null;
  }
}
