package nl.datapeil.analytics.query;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.datapeil.analytics.query.plan.QueryPlanner;

/// Objects of the query feature that are plain Java.
class QueryBeans {
  @Produces
  @Singleton
  QueryPlanner planner() {
    return new QueryPlanner();
  }
}
