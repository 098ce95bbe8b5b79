package nl.datapeil.analytics.query.plan;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/// An engine to run what the planner makes of a query.
abstract class EngineCase {
  static Engine engine;
  static QueryPlanner planner;

  @BeforeAll
  static void openEngine() throws SQLException {
    engine = Engine.open();
    planner = new QueryPlanner();
  }

  @AfterAll
  static void closeEngine() throws SQLException {
    engine.close();
  }
}
