package nl.datapeil.privacy.record.endpoint;

import java.net.URI;
import nl.datapeil.privacy.record.Filed;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// How every feature answers with an item: its state is in the ETag, a new one's URI in Location.
public final class TaggedResource {
  private TaggedResource() {}

  public static <V> RestResponse<V> ok(Tagged<V> tagged) {
    return tagged(ResponseBuilder.ok(), tagged);
  }

  public static <V> RestResponse<V> ok(Filed<?> filed, V view) {
    return ok(new Tagged<>(view, filed.lock()));
  }

  public static <V> RestResponse<V> created(URI uri, Tagged<V> tagged) {
    return tagged(ResponseBuilder.created(uri), tagged);
  }

  public static <V> RestResponse<V> created(Filed<?> filed, V view) {
    return created(filed.header().uri(), new Tagged<>(view, filed.lock()));
  }

  private static <V> RestResponse<V> tagged(ResponseBuilder<V> response, Tagged<V> tagged) {
    return response.entity(tagged.view()).tag(String.valueOf(tagged.lock())).build();
  }
}
