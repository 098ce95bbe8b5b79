package nl.datapeil.catalog.change.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An event in the JSON format of CloudEvents 1.0, within the NL GOV profile. `time` is when the
/// change was logged. `data` is there only for what everybody may know; else `dataref` alone.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CloudEvent(
    String specversion,
    UUID id,
    URI source,
    String type,
    String subject,
    Instant time,
    URI dataref,
    @Nullable String datacontenttype,
    @Nullable Data data,
    @Nullable String sequence,
    @Nullable String sequencetype) {
  public static final String MEDIA_TYPE = "application/cloudevents+json";
  public static final String BATCH_MEDIA_TYPE = "application/cloudevents-batch+json";

  /// What happened to which version.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Data(String kind, UUID id, @Nullable URI uri, String action, int version) {}

  /// The same event as number so many of a stream that begins at 1.
  public CloudEvent numbered(int number) {
    return new CloudEvent(
        specversion,
        id,
        source,
        type,
        subject,
        time,
        dataref,
        datacontenttype,
        data,
        Integer.toString(number),
        "Integer");
  }
}
