package nl.datapeil.privacy.request;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Semaphore;
import nl.datapeil.kit.web.ProblemWriter;
import nl.datapeil.privacy.PrivacyConfig;

/// Refuses what is more than can be answered at once. Requests that wait take memory: a service
/// that lets all of them in ends by answering none.
class MostAtOnce {
  private static final int AFTER_BODY_LIMIT = 998;
  private static final int SERVICE_UNAVAILABLE = 503;

  private final Semaphore places;
  private final ProblemWriter problems;

  MostAtOnce(PrivacyConfig config, ProblemWriter problems) {
    places = new Semaphore(config.mostAtOnce());
    this.problems = problems;
  }

  void register(@Observes Filters filters) {
    filters.register(this::enter, AFTER_BODY_LIMIT);
  }

  private void enter(RoutingContext request) {
    if (!places.tryAcquire()) {
      request.response().putHeader("Retry-After", "1");
      problems.answer(request, SERVICE_UNAVAILABLE);
      return;
    }
    request.addEndHandler(_ -> places.release());
    request.next();
  }
}
