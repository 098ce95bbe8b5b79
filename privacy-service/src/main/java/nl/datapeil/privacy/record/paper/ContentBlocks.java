package nl.datapeil.privacy.record.paper;

import static nl.datapeil.privacy.record.paper.MemberNames.ALL;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.document.markup.Markup;
import nl.datapeil.privacy.document.model.Block;
import nl.datapeil.privacy.document.model.Column;
import nl.datapeil.privacy.document.model.Fact;
import nl.datapeil.privacy.document.model.Prose;

/// Content as blocks: what stands by itself as facts, a list of alike small things as a table, and
/// what has parts under a heading of its own.
final class ContentBlocks {
  private static final int WIDEST_TABLE = 5;
  private static final int LONGEST_CODE = 60;
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Locale language;
  private final ZoneId zone;
  private final List<Block> blocks = new ArrayList<>();

  private ContentBlocks(Locale language, ZoneId zone) {
    this.language = language;
    this.zone = zone;
  }

  static List<Block> of(JsonNode content, int level, Locale language, ZoneId zone) {
    var blocks = new ContentBlocks(language, zone);
    blocks.object(content, level);
    return List.copyOf(blocks.blocks);
  }

  private void object(JsonNode object, int level) {
    var facts = new ArrayList<Fact>();
    for (var member : ALL.inOrder(object)) {
      if (isShort(member.getValue()) && !isEmpty(member.getValue())) {
        facts.add(new Fact(ALL.member(member.getKey(), language), prose(member.getValue())));
      }
    }
    if (!facts.isEmpty()) {
      blocks.add(new Block.Facts(facts));
    }
    for (var member : ALL.inOrder(object)) {
      if (!isShort(member.getValue()) && !isEmpty(member.getValue())) {
        blocks.add(new Block.Heading(level, ALL.member(member.getKey(), language)));
        part(member.getValue(), level);
      }
    }
  }

  private void part(JsonNode value, int level) {
    if (value.isObject()) {
      object(value, level + 1);
    } else if (isTable(value)) {
      table(value);
    } else {
      var number = 0;
      for (var item : value) {
        number++;
        blocks.add(new Block.Heading(level + 1, String.valueOf(number)));
        if (item.isObject()) {
          object(item, level + 2);
        } else {
          blocks.add(new Block.Paragraph(prose(item)));
        }
      }
    }
  }

  private void table(JsonNode list) {
    var members = members(list);
    var columns =
        members.stream().map(m -> new Column(ALL.member(m, language), weight(list, m))).toList();
    var rows = new ArrayList<List<Prose>>();
    for (var item : list) {
      rows.add(members.stream().map(m -> prose(item.path(m))).toList());
    }
    blocks.add(new Block.Table(columns, rows));
  }

  /// Long texts get more room.
  private static int weight(JsonNode list, String member) {
    var longest = list.valueStream().mapToInt(item -> item.path(member).asText().length()).max();
    return Math.clamp(longest.orElse(0) / 8, 2, 10);
  }

  private static boolean isTable(JsonNode list) {
    return list.valueStream()
            .allMatch(
                item -> item.isObject() && item.valueStream().allMatch(ContentBlocks::isShort))
        && members(list).size() <= WIDEST_TABLE;
  }

  private static List<String> members(JsonNode list) {
    return list.valueStream()
        .flatMap(item -> ALL.inOrder(item).stream().map(Map.Entry::getKey))
        .distinct()
        .toList();
  }

  /// A value, or a list of values.
  private static boolean isShort(JsonNode value) {
    return value.isValueNode()
        || value.isMissingNode()
        || (value.isArray() && value.valueStream().allMatch(JsonNode::isValueNode));
  }

  private static boolean isEmpty(JsonNode value) {
    return value.isNull() || (value.isContainerNode() && value.isEmpty());
  }

  private Prose prose(JsonNode value) {
    if (value.isArray()) {
      return Prose.of(value.valueStream().map(this::word).collect(Collectors.joining("\n")));
    }
    return value.isTextual() && value.textValue().length() > LONGEST_CODE
        ? Markup.prose(value.textValue())
        : Prose.of(word(value));
  }

  private String word(JsonNode value) {
    if (value.isBoolean()) {
      var truth = value.booleanValue() ? new Text("yes", "ja") : new Text("no", "nee");
      return truth.in(language);
    }
    if (value.isNull() || value.isMissingNode()) {
      return "";
    }
    return value.isTextual() ? moment(ALL.value(value.textValue(), language)) : value.asText();
  }

  private String moment(String text) {
    if (!text.matches("\\d{4}-\\d{2}-\\d{2}T.*Z")) {
      return text;
    }
    try {
      return MOMENT.format(Instant.parse(text).atZone(zone));
    } catch (DateTimeParseException _) {
      return text;
    }
  }
}
