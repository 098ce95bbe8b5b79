package nl.datapeil.analytics.version.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/// Streams the features of a FeatureCollection: only one is in memory at a time.
final class GeoJsonParser implements Closeable {
  private static final int LONGEST_TEXT = 16 << 20;
  private static final JsonMapper JSON = mapper();

  private final JsonParser parser;
  private boolean started;
  private boolean inFeatures;
  private boolean featuresSeen;
  private @Nullable String crs;

  GeoJsonParser(Reader in) throws IOException {
    parser = JSON.createParser(in);
  }

  /// The next feature, null after the last. Throws a JacksonException where the JSON is wrong.
  @Nullable JsonNode next() throws IOException {
    if (!started) {
      started = true;
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return null;
      }
    }
    while (true) {
      var token = parser.nextToken();
      if (token == null) {
        return null;
      }
      if (inFeatures) {
        if (token == JsonToken.END_ARRAY) {
          inFeatures = false;
          continue;
        }
        return parser.readValueAsTree();
      }
      if (token == JsonToken.FIELD_NAME) {
        member(parser.currentName());
      }
    }
  }

  private void member(String name) throws IOException {
    var value = parser.nextToken();
    if (name.equals("features") && value == JsonToken.START_ARRAY) {
      inFeatures = true;
      featuresSeen = true;
    } else if (name.equals("crs") && value == JsonToken.START_OBJECT) {
      JsonNode json = parser.readValueAsTree();
      crs = json.path("properties").path("name").asText("unnamed");
    } else {
      parser.skipChildren();
    }
  }

  /// Whether the file has a list of features at all; known after the last.
  boolean featuresSeen() {
    return featuresSeen;
  }

  /// The name in the `crs` member of older files; certain only after the last feature.
  @Nullable String crs() {
    return crs;
  }

  private static JsonMapper mapper() {
    var mapper = JsonMapper.builder().build();
    mapper
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxStringLength(LONGEST_TEXT).build());
    return mapper;
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
