package nl.datapeil.privacy.record.paper;

import static java.util.Comparator.comparingInt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.record.Kind;

/// What people call registers, members of content and codes in it, and in what order they read the
/// members: that of `names.json`. One that is not there is shown by its own name in words, `dueOn`
/// as «due on», after the others.
record MemberNames(
    Map<String, Text> registers,
    Map<String, Text> members,
    Map<String, Text> values,
    Map<String, Integer> places) {
  static final MemberNames ALL = read();

  String register(Kind kind, Locale language) {
    return Objects.requireNonNull(registers.get(kind.path()), kind.path()).in(language);
  }

  String member(String member, Locale language) {
    var name = members.get(member);
    return name == null ? capitalised(words(member)) : name.in(language);
  }

  /// A code such as `HIGH_RISK` in words; other text stays as it is.
  String value(String text, Locale language) {
    var name = values.get(text);
    if (name != null) {
      return name.in(language);
    }
    var isCode = text.matches("[A-Z][A-Z0-9]*(_[A-Z0-9]+)+");
    return isCode ? text.replace('_', ' ').toLowerCase(Locale.ROOT) : text;
  }

  /// The members of an object as people read them; the database has them by length.
  List<Map.Entry<String, JsonNode>> inOrder(JsonNode object) {
    return object.properties().stream()
        .sorted(comparingInt(member -> places.getOrDefault(member.getKey(), places.size())))
        .toList();
  }

  private static String words(String member) {
    return member.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  private static String capitalised(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static MemberNames read() {
    try (var in = Objects.requireNonNull(MemberNames.class.getResourceAsStream("names.json"))) {
      var names = new ObjectMapper().readTree(in);
      var order = List.copyOf(names.path("members").properties());
      var places =
          IntStream.range(0, order.size())
              .boxed()
              .collect(Collectors.toMap(place -> order.get(place).getKey(), place -> place));
      return new MemberNames(
          texts(names.path("registers")),
          texts(names.path("members")),
          texts(names.path("values")),
          places);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Text> texts(JsonNode names) {
    return names
        .propertyStream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                name ->
                    new Text(
                        name.getValue().path("en").asText(), name.getValue().path("nl").asText())));
  }
}
