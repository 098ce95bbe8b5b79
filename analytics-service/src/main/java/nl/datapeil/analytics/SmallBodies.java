package nl.datapeil.analytics;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import nl.datapeil.kit.web.ProblemWriter;

/// Keeps every body small but those of uploads, for which the limit of the whole service is lifted.
class SmallBodies {
  private static final int AFTER_API_HEADERS = 998;
  private static final long LARGEST = 1L << 20;
  private static final Pattern UPLOAD = Pattern.compile("/v1/datasets/[^/]+/versions");

  private final ProblemWriter problems;

  SmallBodies(ProblemWriter problems) {
    this.problems = problems;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, AFTER_API_HEADERS);
  }

  private void check(RoutingContext request) {
    if (UPLOAD.matcher(request.normalizedPath()).matches()) {
      request.next();
      return;
    }
    var announced = request.request().getHeader("Content-Length");
    if (announced != null
        && announced.matches("\\d{7,18}")
        && Long.parseLong(announced) > LARGEST) {
      request.response().putHeader("Connection", "close");
      problems.answer(request, 413);
    } else {
      request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, LARGEST); // for bodies without a length
      request.next();
    }
  }
}
