package nl.datapeil.privacy.record.paper;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import nl.datapeil.privacy.record.Filed;
import nl.datapeil.privacy.record.Header;

/// An item as a line of a spreadsheet: a column for each value in it, named by its path, such as
/// `facts.title`. Several values are divided by a bar, a list of things with parts is JSON.
final class ContentRow {
  private static final List<String> HEADER =
      List.of("uri", "status", "version", "createdAt", "updatedAt");

  private ContentRow() {}

  /// The columns that items together need.
  static List<String> header(Iterable<Filed<JsonNode>> items) {
    SequencedSet<String> columns = new LinkedHashSet<>(HEADER);
    items.forEach(item -> columns.addAll(values(item.content()).keySet()));
    return List.copyOf(columns);
  }

  static List<String> of(Filed<JsonNode> item, List<String> header) {
    var values = values(item.content());
    var row = new ArrayList<>(fixed(item.header()));
    header.stream().skip(HEADER.size()).map(c -> values.getOrDefault(c, "")).forEach(row::add);
    return row;
  }

  private static List<String> fixed(Header header) {
    return List.of(
        header.uri().toString(),
        header.status(),
        String.valueOf(header.version()),
        header.createdAt().toString(),
        header.updatedAt().toString());
  }

  private static Map<String, String> values(JsonNode content) {
    var values = new LinkedHashMap<String, String>();
    flatten("", content, values);
    return values;
  }

  private static void flatten(String path, JsonNode object, Map<String, String> values) {
    for (var member : MemberNames.ALL.inOrder(object)) {
      var at = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
      if (member.getValue().isObject()) {
        flatten(at, member.getValue(), values);
      } else {
        values.put(at, text(member.getValue()));
      }
    }
  }

  private static String text(JsonNode value) {
    if (!value.isArray()) {
      return value.isNull() ? "" : value.asText();
    }
    return value.valueStream().allMatch(JsonNode::isValueNode)
        ? value.valueStream().map(JsonNode::asText).collect(Collectors.joining(" | "))
        : value.toString();
  }
}
