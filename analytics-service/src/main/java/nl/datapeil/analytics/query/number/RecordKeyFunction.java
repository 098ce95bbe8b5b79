package nl.datapeil.analytics.query.number;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.ToLongFunction;
import nl.datapeil.analytics.query.engine.EngineFunction;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBWritableVector;

/// `datapeil_record_key(VARCHAR)`: the secret number of whoever an identity stands for. NULL stays
/// NULL.
public final class RecordKeyFunction implements EngineFunction {
  private final ToLongFunction<String> keys;

  public RecordKeyFunction(ToLongFunction<String> keys) {
    this.keys = keys;
  }

  @Override
  public void register(Connection engine) throws SQLException {
    try (var function = DuckDBFunctions.scalarFunction()) {
      function
          .withName("datapeil_record_key")
          .withParameter(String.class)
          .withReturnType(Long.class)
          .withVectorizedFunction(this::apply)
          .register(engine);
    }
  }

  private void apply(DuckDBDataChunkReader input, DuckDBWritableVector output) {
    var persons = input.vector(0);
    for (var row = 0L; row < input.rowCount(); row++) {
      if (persons.isNull(row)) {
        output.setNull(row);
      } else {
        output.setLong(row, keys.applyAsLong(persons.getString(row)));
      }
    }
  }
}
