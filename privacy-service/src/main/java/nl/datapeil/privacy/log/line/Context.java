package nl.datapeil.privacy.log.line;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.privacy.log.chain.Chain;
import org.jspecify.annotations.Nullable;

/// What many lines say alike, and so is stored once. Nothing in it is about the data subject.
/// `activityVersion` is for senders whose activity URI names no version.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Context(
    String name,
    @Nullable Map<String, String> resource,
    @Nullable String processor,
    @Nullable String readApi,
    @Nullable Integer activityVersion,
    @Nullable Actor actor,
    @Nullable List<UsedDataset> datasets,
    @Nullable String query) {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /// Whoever acted; kept in our own namespace, since the standard leaves users out.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Actor(String id, @Nullable String name) {}

  /// Nothing is written of what is empty, so it is read back as absent: here it is absent at once.
  public Context {
    resource = resource == null || resource.isEmpty() ? null : Map.copyOf(resource);
    datasets = datasets == null || datasets.isEmpty() ? null : List.copyOf(datasets);
  }

  /// A line of which the key is gone.
  public static Context erased() {
    return new Context("erased", null, null, null, null, null, null, null);
  }

  public static Context read(String content) {
    try {
      return JSON.readValue(content, Context.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A context of the log is unreadable", e);
    }
  }

  /// The same text for the same context.
  public String content() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A context of the log is not writable", e);
    }
  }

  /// The first half of the SHA-256 of its content.
  public static UUID idOf(String content) {
    var hash = ByteBuffer.wrap(Chain.sha256(content.getBytes(StandardCharsets.UTF_8)));
    return new UUID(hash.getLong(), hash.getLong());
  }
}
