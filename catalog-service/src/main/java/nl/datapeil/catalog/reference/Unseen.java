package nl.datapeil.catalog.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.datapeil.catalog.rdf.Vocab;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/// What leads to entries that a caller may not see, to be left out of what is shown of others.
public record Unseen(Set<String> names) {
  public static final Unseen NOTHING = new Unseen(Set.of());

  public Unseen {
    names = Set.copyOf(names);
  }

  public boolean has(String name) {
    return names.contains(name);
  }

  /// The same but for one entry and its parts, which the caller is dealing with.
  public Unseen but(String entry) {
    return new Unseen(
        names.stream()
            .filter(name ->
                !name.startsWith(entry)
                    || (name.length() > entry.length()
                        && "/#?".indexOf(name.charAt(entry.length())) < 0))
            .collect(Collectors.toSet()));
  }

  /// The same but for names that the caller knows.
  public Unseen except(Set<String> known) {
    return new Unseen(
        names.stream().filter(name -> !known.contains(name)).collect(Collectors.toSet()));
  }

  /// Without what is said of them and what points to them; a relationship with one goes whole.
  public Collection<Triple> without(Collection<Triple> triples) {
    if (names.isEmpty()) {
      return triples;
    }
    var relationships =
        triples.stream()
            .filter(triple -> triple.getPredicate().equals(Vocab.DCAT_QUALIFIED_RELATION))
            .map(Triple::getObject)
            .collect(Collectors.toSet());
    var gone =
        triples.stream()
            .filter(triple ->
                triple.getPredicate().equals(Vocab.DCT_RELATION)
                    && relationships.contains(triple.getSubject())
                    && isUnseen(triple.getObject()))
            .map(Triple::getSubject)
            .collect(Collectors.toSet());
    return triples.stream()
        .filter(triple ->
            !isUnseen(triple.getSubject())
                && !isUnseen(triple.getObject())
                && !gone.contains(triple.getSubject())
                && !gone.contains(triple.getObject()))
        .toList();
  }

  private boolean isUnseen(Node node) {
    return node.isURI()
        ? has(node.getURI())
        : node.isLiteral() && has(node.getLiteralLexicalForm());
  }

  /// Takes the same out of a typed description.
  public void removeFrom(ObjectNode description) {
    if (!names.isEmpty()) {
      description.properties().removeIf(member -> isToGo(member.getValue()));
    }
  }

  private boolean isToGo(JsonNode value) {
    return switch (value) {
      case ObjectNode object -> isToGo(object);
      case ArrayNode list -> !list.isEmpty() && list.removeIf(this::isToGo).isEmpty();
      default -> value.isTextual() && has(value.asText());
    };
  }

  /// One that is named so, a relationship with one, and what has nothing left.
  private boolean isToGo(ObjectNode object) {
    if (object.isEmpty()) {
      return false;
    }
    var whole = has(object.path("uri").asText()) || has(object.path("relation").asText());
    removeFrom(object);
    return whole || object.isEmpty();
  }
}
