package nl.datapeil.privacy.document.model;

import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// The items of a register, read page by page while the file is written, so that its length costs
/// no memory.
public final class Paged<T> implements Iterable<T> {
  private final Function<@Nullable UUID, Chunk<T>> read;

  /// `read` gives the page after an item, or the first page for null.
  public Paged(Function<@Nullable UUID, Chunk<T>> read) {
    this.read = read;
  }

  /// A page; `next` is the item that the following page comes after, null on the last.
  public record Chunk<T>(List<T> items, @Nullable UUID next) {
    public Chunk {
      items = List.copyOf(items);
    }
  }

  @Override
  public Iterator<T> iterator() {
    return Stream.iterate(read.apply(null), chunk -> chunk != null, this::following)
        .flatMap(chunk -> chunk.items().stream())
        .iterator();
  }

  /// What becomes of each item, such as the blocks of its chapter.
  public <R> Iterable<R> each(Function<? super T, Stream<? extends R>> change) {
    return () -> StreamSupport.stream(spliterator(), false).<R>flatMap(change).iterator();
  }

  private @Nullable Chunk<T> following(Chunk<T> chunk) {
    return chunk.next() == null ? null : read.apply(chunk.next());
  }
}
