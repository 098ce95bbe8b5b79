package nl.datapeil.privacy.event;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// An event in the JSON format of CloudEvents 1.0, within the NL GOV profile. `subject` is the URI
/// of the thing that it is about.
record CloudEvent(
    String specversion,
    UUID id,
    URI source,
    String type,
    String subject,
    Instant time,
    String datacontenttype,
    Map<String, Object> data) {
  static final String BATCH_MEDIA_TYPE = "application/cloudevents-batch+json";
}
