package nl.datapeil.catalog.description.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import nl.datapeil.catalog.description.value.Input;
import nl.datapeil.catalog.description.value.Language;
import nl.datapeil.catalog.description.value.Written;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// A text per language, such as `{"nl": "Bomen", "en": "Trees"}`. Of two texts in one language the
/// first in the alphabet is shown.
public record Texts(int max) implements Value {
  @Override
  public @Nullable JsonNode read(Subject subject, Member member) {
    var texts = new TreeMap<String, String>();
    for (var way : member.ways()) {
      var here = new TreeMap<String, String>();
      for (var end : subject.ends(way)) {
        var language = Language.of(end);
        if (language != null) {
          here.merge(language, end.getLiteralLexicalForm(), (a, b) -> a.compareTo(b) < 0 ? a : b);
        }
      }
      here.forEach(texts::putIfAbsent);
    }
    if (texts.isEmpty()) {
      return null;
    }
    var json = JsonNodeFactory.instance.objectNode();
    texts.forEach(json::put);
    return json;
  }

  @Override
  public String place(Subject subject, Member member, Node value) {
    var language = Language.of(value);
    return language == null ? "" : "." + language;
  }

  @Override
  public @Nullable JsonNode accept(
      JsonNode wanted, Member member, List<JsonNode> known, Input input) {
    if (wanted.isTextual()) {
      for (var json : known) {
        if (json.size() == 1 && json.iterator().next().equals(wanted)) {
          return json;
        }
      }
      return Written.accepts(wanted, max, input) ? texts().set(Language.DUTCH, wanted) : null;
    }
    if (!(wanted instanceof ObjectNode object)) {
      input.wrong(
          "A text is wanted, or an object with a text per language.",
          "Hier hoort een tekst, of een object met een tekst per taal.");
      return null;
    }
    var accepted = new TreeMap<String, JsonNode>();
    for (var field : object.properties()) {
      var at = input.member(field.getKey());
      var language = Language.accept(field.getKey(), at);
      var text = field.getValue();
      if (language != null && !text.isNull() && isRight(text, language, known, at)) {
        accepted.put(language, text);
      }
    }
    return accepted.isEmpty() ? null : texts().setAll(accepted);
  }

  private boolean isRight(JsonNode text, String language, List<JsonNode> known, Input input) {
    return known.stream().anyMatch(json -> json.path(language).equals(text))
        || Written.accepts(text, max, input);
  }

  @Override
  public void write(
      Subject subject,
      Member member,
      @Nullable JsonNode now,
      @Nullable JsonNode wanted,
      Edit edit) {
    var before = now == null ? texts() : now;
    var after = wanted == null ? texts() : wanted;
    var homes = new TreeMap<String, Way>();
    for (var way : member.ways()) {
      for (var end : subject.ends(way)) {
        var language = Language.of(end);
        if (language == null) {
          if (after.isEmpty() || !end.isBlank()) {
            edit.cut(way.triple(subject.node(), end), end, false);
          }
        } else if (!Objects.equals(before.get(language), after.get(language))) {
          homes.putIfAbsent(language, way);
          edit.remove(way.triple(subject.node(), end));
        }
      }
    }
    for (var field : after.properties()) {
      var language = field.getKey();
      if (!field.getValue().equals(before.get(language))) {
        var way = homes.getOrDefault(language, member.written());
        edit.add(way.triple(subject.node(), literal(field.getValue(), language)));
      }
    }
  }

  private static Node literal(JsonNode text, String language) {
    return Language.literal(((TextNode) text).textValue(), language);
  }

  private static ObjectNode texts() {
    return JsonNodeFactory.instance.objectNode();
  }
}
