package nl.datapeil.catalog.manners;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.datapeil.catalog.Tagged;
import nl.datapeil.kit.identity.Caller;
import nl.datapeil.kit.identity.Callers;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Intercepts the repeat of a request by its `Idempotency-Key`: it is answered as before. What has
/// no key, or no caller, just runs.
@Singleton
public class RepeatInterceptor {
  private final IdempotencyService idempotency;
  private final Fingerprints fingerprints;
  private final Callers callers;
  private final RoutingContext request;
  private final ObjectMapper json;

  RepeatInterceptor(
      IdempotencyService idempotency,
      Fingerprints fingerprints,
      Callers callers,
      RoutingContext request,
      ObjectMapper json) {
    this.idempotency = idempotency;
    this.fingerprints = fingerprints;
    this.callers = callers;
    this.request = request;
    this.json = json;
  }

  /// `meaning` is what makes it the same request, beside its method and path.
  RestResponse<?> answer(Supplier<RestResponse<?>> work, Object... meaning) {
    return answer(() -> work, Supplier::get, meaning);
  }

  /// For what has to ask another service first, which no transaction may wait for: a repeat of what
  /// was done is answered before asking.
  public <T> RestResponse<?> answer(
      Supplier<T> asked, Function<T, RestResponse<?>> work, Object... meaning) {
    var header = request.request().getHeader("Idempotency-Key");
    if (header == null || !(callers.current() instanceof Caller.Known caller)) {
      return work.apply(asked.get());
    }
    var key = IdempotencyKey.of(caller.id(), header);
    var kept = idempotency.kept(key, fingerprint(meaning));
    if (kept.isPresent()) {
      return again(kept.get());
    }
    var answer = asked.get();
    return again(idempotency.once(key, fingerprint(meaning), () -> stored(work.apply(answer))));
  }

  private String fingerprint(Object... meaning) {
    return fingerprints.of(request.request().method() + " " + request.request().uri(), meaning);
  }

  private StoredAnswer stored(RestResponse<?> response) {
    return StoredAnswer.fresh(response.getStatus(), headers(response), body(response));
  }

  private static Map<String, List<String>> headers(RestResponse<?> response) {
    var headers = new HashMap<String, List<String>>();
    response
        .getHeaders()
        .forEach(
            (name, values) -> headers.put(name, values.stream().map(Object::toString).toList()));
    var etag = response.getEntity() instanceof Tagged view ? view.etag() : null;
    if (etag != null) {
      headers.putIfAbsent(HttpHeaders.ETAG, List.of(etag));
    }
    return headers;
  }

  private @Nullable String body(RestResponse<?> response) {
    try {
      return response.getEntity() == null ? null : json.writeValueAsString(response.getEntity());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RestResponse<?> again(StoredAnswer answer) {
    var response = RestResponse.ResponseBuilder.<Object>create(answer.status());
    answer.headers().forEach((name, values) -> values.forEach(v -> response.header(name, v)));
    if (answer.replayed()) {
      response.header("Idempotent-Replayed", true);
    }
    return response.entity(answer.body() == null ? null : new RawValue(answer.body())).build();
  }
}
