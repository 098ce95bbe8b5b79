package nl.datapeil.catalog.harvest.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;

/// The `@context` of a JSON-LD document, found even when the rest cannot be read.
final class JsonContext {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonFactory FACTORY = JSON.getFactory();

  private JsonContext() {}

  static Optional<String> of(String text) {
    var start = text.indexOf("\"@context\"");
    if (start < 0) {
      return Optional.empty();
    }
    try (var parser = FACTORY.createParser("{" + text.substring(start))) {
      parser.nextToken();
      parser.nextToken();
      var value = parser.nextToken();
      if (value == JsonToken.START_OBJECT
          || value == JsonToken.START_ARRAY
          || value == JsonToken.VALUE_STRING) {
        JsonNode context = JSON.readTree(parser);
        return Optional.of(context.toString());
      }
      return Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }
}
