package nl.datapeil.catalog.manners;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.datapeil.kit.identity.Caller;
import nl.datapeil.kit.identity.Callers;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Runs an [Idempotent] method once per `Idempotency-Key`, after its input was found valid. Without
/// a key or a caller it just runs.
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_AFTER + 900) // bean validation has 800
class IdempotencyInterceptor {
  private final IdempotencyService idempotency;
  private final Fingerprints fingerprints;
  private final Callers callers;
  private final RoutingContext request;
  private final ObjectMapper json;

  IdempotencyInterceptor(
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

  @AroundInvoke
  @Nullable Object once(InvocationContext call) throws Exception {
    var header = request.request().getHeader("Idempotency-Key");
    if (header == null || !(callers.current() instanceof Caller.Known caller)) {
      return call.proceed();
    }
    var key = IdempotencyKey.of(caller.id(), header);
    var target = request.request().method() + " " + request.request().uri();
    var fingerprint = fingerprints.of(target, call.getParameters());
    return again(idempotency.once(key, fingerprint, () -> answer(call)));
  }

  private StoredAnswer answer(InvocationContext call) {
    try {
      var response = (RestResponse<?>) call.proceed();
      return StoredAnswer.fresh(response.getStatus(), headers(response), body(response));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, List<String>> headers(RestResponse<?> response) {
    return response.getHeaders().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                header -> header.getValue().stream().map(Object::toString).toList()));
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
