package nl.datapeil.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// A pod whose index is being made is not ready: the others answer, and a roll-out waits for it.
@Readiness
@ApplicationScoped
class SearchReadiness implements HealthCheck {
  private final IndexKeeper index;

  SearchReadiness(IndexKeeper index) {
    this.index = index;
  }

  @Override
  public HealthCheckResponse call() {
    var position = index.position();
    return HealthCheckResponse.named("search index")
        .status(!position.isNone())
        .withData("change", position.seq())
        .build();
  }
}
