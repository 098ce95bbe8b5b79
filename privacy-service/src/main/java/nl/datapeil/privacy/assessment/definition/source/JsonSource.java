package nl.datapeil.privacy.assessment.definition.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import nl.datapeil.privacy.assessment.definition.source.Entry.Items;
import nl.datapeil.privacy.assessment.definition.source.Entry.Leaf;
import nl.datapeil.privacy.assessment.definition.source.Entry.Members;

/// JSON as a tree of entries.
final class JsonSource {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(60).build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private JsonSource() {}

  static Entry read(String text) throws IOException {
    try (var parser = FACTORY.createParser(text)) {
      var first = parser.nextToken();
      var root = first == null ? new Leaf(1, null, "") : entry(parser);
      parser.nextToken();
      return root;
    }
  }

  private static Entry entry(JsonParser parser) throws IOException {
    var line = parser.currentTokenLocation().getLineNr();
    return switch (parser.currentToken()) {
      case START_OBJECT -> members(parser, line);
      case START_ARRAY -> items(parser, line);
      case VALUE_TRUE -> new Leaf(line, true, "true");
      case VALUE_FALSE -> new Leaf(line, false, "false");
      case VALUE_NULL -> new Leaf(line, null, "");
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          new Leaf(line, parser.getDoubleValue(), parser.getText());
      default -> new Leaf(line, parser.getText(), parser.getText());
    };
  }

  private static Members members(JsonParser parser, int line) throws IOException {
    var members = new LinkedHashMap<String, Entry>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var name = parser.currentName();
      parser.nextToken();
      members.put(name, entry(parser));
    }
    return new Members(line, members);
  }

  private static Items items(JsonParser parser, int line) throws IOException {
    var items = new ArrayList<Entry>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(entry(parser));
    }
    return new Items(line, items);
  }
}
