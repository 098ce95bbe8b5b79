package nl.datapeil.analytics.query.pseudonym;

import java.sql.Connection;
import java.sql.SQLException;
import nl.datapeil.analytics.query.engine.EngineFunction;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBWritableVector;

/// `datapeil_pseudonym(VARCHAR)` as the engine calls it: for a few thousand rows at once, from
/// several threads. NULL stays NULL.
final class PseudonymFunction implements EngineFunction {
  private static final String NAME = "datapeil_pseudonym";

  private final Pseudonymiser pseudonymiser;

  PseudonymFunction(Pseudonymiser pseudonymiser) {
    this.pseudonymiser = pseudonymiser;
  }

  @Override
  public void register(Connection engine) throws SQLException {
    try (var function = DuckDBFunctions.scalarFunction()) {
      function
          .withName(NAME)
          .withParameter(String.class)
          .withReturnType(String.class)
          .withVectorizedFunction(this::apply)
          .register(engine);
    }
  }

  private void apply(DuckDBDataChunkReader input, DuckDBWritableVector output) {
    var values = input.vector(0);
    for (var row = 0L; row < input.rowCount(); row++) {
      if (values.isNull(row)) {
        output.setNull(row);
      } else {
        output.setString(row, pseudonymiser.of(values.getString(row)));
      }
    }
  }
}
