package nl.datapeil.analytics.query.number;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.ToLongFunction;
import nl.datapeil.analytics.query.engine.EngineFunction;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBWritableVector;

/// `datapeil_perturbed(number, cell)`: a number of people with the noise of its cell. The same cell
/// has the same noise in every query; zero stays zero, and nothing gets below it.
public final class PerturbFunction implements EngineFunction {
  private static final double PLACES = 0x1p53;

  private final List<Noise> noises;
  private final ToLongFunction<String> cells;

  /// @param cells numbers for texts that nobody else can compute
  public PerturbFunction(List<Noise> noises, ToLongFunction<String> cells) {
    this.noises = List.copyOf(noises);
    this.cells = cells;
  }

  @Override
  public void register(Connection engine) throws SQLException {
    try (var function = DuckDBFunctions.scalarFunction()) {
      function
          .withName("datapeil_perturbed")
          .withParameters(Long.class, String.class)
          .withReturnType(Long.class)
          .withVectorizedFunction(this::apply)
          .register(engine);
    }
  }

  private void apply(DuckDBDataChunkReader input, DuckDBWritableVector output) {
    var number = input.vector(0);
    var cell = input.vector(1);
    for (var row = 0L; row < input.rowCount(); row++) {
      if (number.isNull(row) || cell.isNull(row)) {
        output.setNull(row);
      } else {
        output.setLong(row, perturbed(number.getLong(row), cell.getString(row)));
      }
    }
  }

  long perturbed(long people, String cell) {
    if (people <= 0) {
      return 0;
    }
    var disturbed = people;
    for (var noise : noises) {
      disturbed += noise.deviation(people, place(noise, cell));
    }
    return Math.max(0, disturbed);
  }

  private double place(Noise noise, String cell) {
    return ((cells.applyAsLong(noise.id() + ' ' + cell) >>> 11) + 0.5) / PLACES;
  }
}
