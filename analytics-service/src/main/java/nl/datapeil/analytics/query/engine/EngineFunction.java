package nl.datapeil.analytics.query.engine;

import java.sql.Connection;
import java.sql.SQLException;

/// A function written in Java that planned SQL may call.
@FunctionalInterface
public interface EngineFunction {
  void register(Connection engine) throws SQLException;
}
