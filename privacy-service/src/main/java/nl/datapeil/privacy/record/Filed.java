package nl.datapeil.privacy.record;

import java.util.function.Function;

/// A version of an item with the number that its ETag is made of: it grows with every change.
public record Filed<C>(Header header, int lock, C content) {
  /// It no longer counts, but stays readable.
  public boolean isWithdrawn() {
    return header.status().equals(Item.WITHDRAWN);
  }

  public <D> Filed<D> map(Function<? super C, ? extends D> change) {
    return new Filed<>(header, lock, change.apply(content));
  }
}
