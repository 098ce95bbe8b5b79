package nl.datapeil.catalog.outgoing;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Moves a response body from the event loop to the thread that waits for it, a few pieces at a
/// time. Made on the event loop, before anything of the body can come in or fail.
final class BodyPump {
  private static final int AHEAD = 16;

  private final HttpClientResponse response;
  private final BlockingQueue<Piece> pieces = new LinkedBlockingQueue<>();

  BodyPump(HttpClientResponse response) {
    this.response = response;
    response.pause();
    response.handler(buffer -> pieces.add(new Piece.Bytes(buffer)));
    response.endHandler(_ -> pieces.add(new Piece.End()));
    response.exceptionHandler(e -> pieces.add(new Piece.Failure(e)));
  }

  HttpClientResponse response() {
    return response;
  }

  /// At most `limit` bytes.
  long into(OutputStream sink, long limit, OutgoingClient.Deadline deadline)
      throws IOException, InterruptedException, TimeoutException {
    response.fetch(AHEAD);
    var total = 0L;
    while (true) {
      var piece = pieces.poll(deadline.left(), TimeUnit.NANOSECONDS);
      switch (piece) {
        case null -> throw new TimeoutException();
        case Piece.End() -> {
          return total;
        }
        case Piece.Failure(var cause) -> throw new IOException(cause);
        case Piece.Bytes(var buffer) -> {
          total += buffer.length();
          if (total > limit) {
            throw new TooLarge(limit);
          }
          write(buffer, sink);
          response.fetch(1);
        }
      }
    }
  }

  private static void write(Buffer buffer, OutputStream sink) {
    try {
      sink.write(buffer.getBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private sealed interface Piece {
    record Bytes(Buffer buffer) implements Piece {}

    record End() implements Piece {}

    record Failure(Throwable cause) implements Piece {}
  }

  static final class TooLarge extends IOException {
    private final long limit;

    TooLarge(long limit) {
      super("More than " + limit + " bytes");
      this.limit = limit;
    }

    long limit() {
      return limit;
    }
  }
}
