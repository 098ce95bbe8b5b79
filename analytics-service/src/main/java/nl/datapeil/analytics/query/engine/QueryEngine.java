package nl.datapeil.analytics.query.engine;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import nl.datapeil.analytics.AnalyticsConfig;
import nl.datapeil.analytics.query.engine.Turns.Turn;

/// Runs planned queries, each in a sandbox of its own, a few at a time.
@ApplicationScoped
public class QueryEngine {
  private final AnalyticsConfig.Query limits;
  private final SpillFolder spill;
  private final Turns turns;

  @Inject
  QueryEngine(AnalyticsConfig config) {
    this(config.query(), new SpillFolder(config.storage().directory().resolve("spill")));
  }

  QueryEngine(AnalyticsConfig.Query limits, SpillFolder spill) {
    this.limits = limits;
    this.spill = spill;
    this.turns = new Turns(limits.concurrent(), limits.patience());
  }

  /// Before the first query: its folder, and the native library, which is unpacked and loaded so
  /// that the first caller does not wait for it.
  @Startup
  void prepare() throws IOException, SQLException {
    spill.prepare();
    Sandbox.open(limits, spill.of("warm-up"), List.of(), List.of()).close();
  }

  /// The complete answer, which the caller closes. Waits for its turn first. Ends the request when
  /// the query is too slow, too large, or fails on a value.
  public Answer run(Task task, Cancellation cancellation) {
    var turn = turns.await();
    try {
      return run(task, turn, cancellation);
    } catch (SQLException e) {
      turn.close();
      throw EngineErrors.toProblem(e, task, limits.timeout(), cancellation.isCancelled());
    } catch (RuntimeException | Error e) {
      turn.close();
      throw e;
    }
  }

  private Answer run(Task task, Turn turn, Cancellation cancellation) throws SQLException {
    var sandbox = Sandbox.open(limits, spill.of(task.id()), task.tables(), task.functions());
    try {
      var kept = sandbox.keep(task.sql(), limits.timeout(), cancellation);
      return new Answer(sandbox, turn, kept, task, new Answer.Stop(limits.timeout(), cancellation));
    } catch (SQLException | RuntimeException | Error e) {
      sandbox.close();
      throw e;
    }
  }
}
