package nl.datapeil.analytics.query;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import nl.datapeil.analytics.query.plan.QueryPlanner;

/// Has the planner warm up while the service starts. It takes a second or more, which neither the
/// start nor the first question should wait for; a question that comes sooner waits for the rest.
@ApplicationScoped
class PlannerWarmUp {
  private final Instance<QueryPlanner> planner;

  PlannerWarmUp(Instance<QueryPlanner> planner) {
    this.planner = planner;
  }

  @Startup
  void begin() {
    Thread.ofPlatform().daemon().name("planner-warm-up").start(planner::get);
  }
}
