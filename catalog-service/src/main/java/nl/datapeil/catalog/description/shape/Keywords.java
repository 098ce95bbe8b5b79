package nl.datapeil.catalog.description.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.datapeil.catalog.description.value.Input;
import nl.datapeil.catalog.description.value.Items;
import nl.datapeil.catalog.description.value.Language;
import nl.datapeil.catalog.description.value.Written;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// Words per language, such as `{"nl": ["boom", "groen"]}`.
public record Keywords(int max) implements Value {
  @Override
  public @Nullable JsonNode read(Subject subject, Member member) {
    var words = new TreeMap<String, TreeSet<String>>();
    for (var way : member.ways()) {
      for (var end : subject.ends(way)) {
        var language = Language.of(end);
        if (language != null) {
          words.computeIfAbsent(language, _ -> new TreeSet<>()).add(end.getLiteralLexicalForm());
        }
      }
    }
    return json(words);
  }

  @Override
  public String place(Subject subject, Member member, Node value) {
    var language = Language.of(value);
    var words = read(subject, member);
    if (language != null && words != null) {
      for (var i = 0; i < words.path(language).size(); i++) {
        if (words.path(language).get(i).textValue().equals(value.getLiteralLexicalForm())) {
          return "." + language + "[" + i + "]";
        }
      }
    }
    return "";
  }

  @Override
  public @Nullable JsonNode accept(
      JsonNode wanted, Member member, List<JsonNode> known, Input input) {
    var words = new TreeMap<String, TreeSet<String>>();
    if (wanted instanceof ObjectNode object) {
      for (var field : object.properties()) {
        var at = input.member(field.getKey());
        var language = Language.accept(field.getKey(), at);
        if (language != null && !field.getValue().isNull()) {
          collect(field.getValue(), language, known, words, at);
        }
      }
    } else {
      collect(wanted, only(known), known, words, input);
    }
    return json(words);
  }

  /// The language of words without one: that of all the words there are, or Dutch.
  private static String only(List<JsonNode> known) {
    return known.size() == 1 && known.getFirst().size() == 1
        ? known.getFirst().fieldNames().next()
        : Language.DUTCH;
  }

  private void collect(
      JsonNode given,
      String language,
      List<JsonNode> known,
      Map<String, TreeSet<String>> words,
      Input input) {
    var there = known.stream().mapToInt(json -> json.path(language).size()).sum();
    if (!Items.areFew(given, there, input)) {
      return;
    }
    Items.forEach(
        given,
        input,
        (word, at) -> {
          if (isKnown(word, language, known) || Written.accepts(word, max, at)) {
            words.computeIfAbsent(language, _ -> new TreeSet<>()).add(word.textValue());
          }
        });
  }

  private static boolean isKnown(JsonNode word, String language, List<JsonNode> known) {
    for (var json : known) {
      for (var one : json.path(language)) {
        if (one.equals(word)) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public void write(
      Subject subject,
      Member member,
      @Nullable JsonNode now,
      @Nullable JsonNode wanted,
      Edit edit) {
    var none = JsonNodeFactory.instance.objectNode();
    var before = now == null ? none : now;
    var after = wanted == null ? none : wanted;
    for (var way : member.ways()) {
      for (var end : subject.ends(way)) {
        var language = Language.of(end);
        var stays =
            language == null
                ? end.isBlank() && !after.isEmpty()
                : has(after, language, end.getLiteralLexicalForm());
        if (!stays) {
          edit.cut(way.triple(subject.node(), end), end, false);
        }
      }
    }
    for (var field : after.properties()) {
      for (var word : field.getValue()) {
        if (!has(before, field.getKey(), word.textValue())) {
          var literal = Language.literal(word.textValue(), field.getKey());
          edit.add(member.written().triple(subject.node(), literal));
        }
      }
    }
  }

  private static boolean has(JsonNode words, String language, String word) {
    for (var one : words.path(language)) {
      if (one.textValue().equals(word)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable ObjectNode json(Map<String, TreeSet<String>> words) {
    if (words.isEmpty()) {
      return null;
    }
    var json = JsonNodeFactory.instance.objectNode();
    words.forEach((language, texts) -> {
      var array = json.putArray(language);
      texts.forEach(array::add);
    });
    return json;
  }
}
