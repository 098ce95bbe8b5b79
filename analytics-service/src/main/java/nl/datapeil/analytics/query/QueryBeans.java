package nl.datapeil.analytics.query;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.datapeil.analytics.query.plan.QueryPlanner;

/// Objects of the query feature that are plain Java.
class QueryBeans {
  /// Warms itself up, at start rather than with the first caller.
  @Produces
  @Singleton
  @Startup
  QueryPlanner planner() {
    return new QueryPlanner();
  }
}
