package nl.datapeil.analytics.query.engine;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import nl.datapeil.analytics.query.engine.Turns.Turn;
import org.jspecify.annotations.Nullable;

/// The complete answer to a query, held by the engine until it has been read. No fault of the query
/// can show up any more.
public final class Answer implements AutoCloseable {
  private final Sandbox sandbox;
  private final Turn turn;
  private final long kept;
  private final Task task;
  private final Stop stop;
  private final AtomicReference<State> state = new AtomicReference<>(State.READY);

  private enum State {
    READY,
    BEING_READ,
    CLOSED
  }

  /// What ends work for the caller before it is done.
  record Stop(Duration timeout, Cancellation cancellation) {}

  Answer(Sandbox sandbox, Turn turn, long kept, Task task, Stop stop) {
    this.sandbox = sandbox;
    this.turn = turn;
    this.kept = kept;
    this.task = task;
    this.stop = stop;
  }

  /// The one column that another planned query of the same tables gives, for before the answer is
  /// read. Ends the request as [QueryEngine#run] does.
  public Column column(String sql) {
    var cancellation = stop.cancellation();
    try {
      return sandbox.column(sql, stop.timeout(), cancellation);
    } catch (SQLException e) {
      throw EngineErrors.toProblem(e, task, stop.timeout(), cancellation.isCancelled());
    }
  }

  public long rows() {
    return Math.min(kept, task.limit());
  }

  /// Whether there are more rows than the caller may have.
  public boolean truncated() {
    return kept > task.limit();
  }

  /// Hands over the rows in the order of the query, once. The array is the same one each time.
  /// Breaks off when the query is cancelled meanwhile: writing to a caller who is gone may succeed.
  public void read(RowReader reader) throws IOException {
    if (!state.compareAndSet(State.READY, State.BEING_READ)) {
      throw new IOException("The answer is no longer there");
    }
    try {
      sandbox.read(task.limit(), values -> handOver(values, reader));
    } catch (SQLException e) {
      throw new IOException("The answer cannot be read", e);
    }
  }

  private void handOver(@Nullable Object[] values, RowReader reader) throws IOException {
    if (stop.cancellation().isCancelled()) {
      throw new IOException("The caller is gone");
    }
    reader.row(values);
  }

  /// Closes the answer unless someone reads it, who then closes it. For any thread.
  public void abandon() {
    if (state.compareAndSet(State.READY, State.CLOSED)) {
      release();
    }
  }

  @Override
  public void close() {
    if (state.getAndSet(State.CLOSED) != State.CLOSED) {
      release();
    }
  }

  private void release() {
    try {
      sandbox.close();
    } finally {
      turn.close();
    }
  }
}
