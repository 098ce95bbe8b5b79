package nl.datapeil.analytics.query.engine;

import java.util.List;

/// What the engine is asked to do: `sql`, as planned, over these tables, of which the caller may
/// have `limit` rows. Of `protectedData` no value may show in an error.
public record Task(
    String id,
    String sql,
    int limit,
    List<EngineTable> tables,
    List<EngineFunction> functions,
    boolean protectedData) {
  public Task {
    tables = List.copyOf(tables);
    functions = List.copyOf(functions);
  }
}
