package nl.datapeil.kit.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Refuses a body that announces more bytes than `quarkus.http.limits.max-body-size`, before
/// Quarkus would do so without a problem body.
class BodyLimit {
  private static final int AFTER_API_HEADERS = 999;

  private final ProblemWriter problems;
  private final long limit;

  BodyLimit(
      ProblemWriter problems,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") Optional<MemorySize> limit) {
    this.problems = problems;
    this.limit = limit.map(MemorySize::asLongValue).orElse(Long.MAX_VALUE);
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, AFTER_API_HEADERS);
  }

  private void check(RoutingContext request) {
    var announced = request.request().getHeader("Content-Length");
    if (announced != null && announced.matches("\\d{1,18}") && Long.parseLong(announced) > limit) {
      request.response().putHeader("Connection", "close");
      problems.answer(request, 413);
    } else {
      request.next();
    }
  }
}
