package nl.datapeil.gateway.proxy;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// A body that reports the size of each piece, and its end, before it passes them on.
final class WatchedStream implements ReadStream<Buffer> {
  private final ReadStream<Buffer> source;
  private final IntConsumer onBytes;
  private final Runnable onEnd;

  WatchedStream(ReadStream<Buffer> source, IntConsumer onBytes, Runnable onEnd) {
    this.source = source;
    this.onBytes = onBytes;
    this.onEnd = onEnd;
  }

  @Override
  public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
    source.handler(
        handler == null
            ? null
            : piece -> {
              onBytes.accept(piece.length());
              handler.handle(piece);
            });
    return this;
  }

  @Override
  public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
    source.endHandler(
        handler == null
            ? null
            : _ -> {
              onEnd.run();
              handler.handle(null);
            });
    return this;
  }

  @Override
  public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
    source.exceptionHandler(handler);
    return this;
  }

  @Override
  public ReadStream<Buffer> pause() {
    source.pause();
    return this;
  }

  @Override
  public ReadStream<Buffer> resume() {
    source.resume();
    return this;
  }

  @Override
  public ReadStream<Buffer> fetch(long amount) {
    source.fetch(amount);
    return this;
  }
}
