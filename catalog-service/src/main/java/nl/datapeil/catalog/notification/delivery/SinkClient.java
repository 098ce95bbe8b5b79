package nl.datapeil.catalog.notification.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.change.feed.CloudEvent;
import nl.datapeil.catalog.notification.Recipient;
import nl.datapeil.catalog.notification.Seal;
import nl.datapeil.catalog.outgoing.Outbound;
import nl.datapeil.catalog.outgoing.OutgoingClient;
import nl.datapeil.catalog.outgoing.Reply;

/// Calls a sink as *HTTP 1.1 Web Hooks for Event Delivery* says: asks first, then posts.
@Singleton
class SinkClient {
  private static final long MOST_BYTES = 64 << 10;

  private final OutgoingClient outgoing;
  private final Seal seal;
  private final ObjectMapper json;
  private final CatalogConfig config;

  SinkClient(OutgoingClient outgoing, Seal seal, ObjectMapper json, CatalogConfig config) {
    this.outgoing = outgoing;
    this.seal = seal;
    this.json = json;
    this.config = config;
  }

  /// The name by which sinks know this system, all its instances together.
  String origin() {
    return config.publicUrl().getHost();
  }

  Reply ask(Recipient recipient) {
    var callback =
        URI.create(
            "%s/subscriptions/%s/handshake?key=%s"
                .formatted(config.publicUrl(), recipient.id(), recipient.handshakeKey()));
    return outgoing.send(
        plain("OPTIONS", recipient)
            .header("WebHook-Request-Callback", callback.toString())
            .header("WebHook-Request-Rate", Integer.toString(config.notification().perMinute())));
  }

  Reply deliver(Recipient recipient, CloudEvent event, Instant now) {
    var body = written(event);
    var request = plain("POST", recipient).sending(body, CloudEvent.MEDIA_TYPE + "; charset=utf-8");
    if (recipient.token() != null) {
      request = request.header("Authorization", "Bearer " + seal.open(recipient.token()));
    }
    if (recipient.secret() != null) {
      var signature =
          Signature.headers(seal.open(recipient.secret()), event.id().toString(), now, body);
      for (var header : signature.entrySet()) {
        request = request.header(header.getKey(), header.getValue());
      }
    }
    return outgoing.send(request);
  }

  private Outbound plain(String method, Recipient recipient) {
    return Outbound.of(method, recipient.sink())
        .followingNone()
        .within(MOST_BYTES, config.notification().timeout())
        .header("WebHook-Request-Origin", origin());
  }

  private String written(CloudEvent event) {
    try {
      return json.writeValueAsString(event);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
