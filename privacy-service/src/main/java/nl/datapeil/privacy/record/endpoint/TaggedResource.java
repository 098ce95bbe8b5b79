package nl.datapeil.privacy.record.endpoint;

import nl.datapeil.privacy.record.Filed;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// How every register answers with an item: its state is in the ETag, a new one's URI in Location.
public final class TaggedResource {
  private TaggedResource() {}

  public static <V> RestResponse<V> ok(Filed<?> filed, V view) {
    return ResponseBuilder.ok(view).tag(String.valueOf(filed.lock())).build();
  }

  public static <V> RestResponse<V> created(Filed<?> filed, V view) {
    return ResponseBuilder.<V>created(filed.header().uri())
        .entity(view)
        .tag(String.valueOf(filed.lock()))
        .build();
  }
}
