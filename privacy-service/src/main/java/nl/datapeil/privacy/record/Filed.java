package nl.datapeil.privacy.record;

import java.util.function.Function;
import nl.datapeil.privacy.Person;

/// A version of an item with what it is called, who filed it, by their token's subject, and the
/// number that its ETag is made of: it grows with every change.
public record Filed<C>(Header header, String title, String authorId, int lock, C content) {
  /// Names may be shared; subjects are not.
  public boolean isBy(Person person) {
    return authorId.equals(person.id());
  }

  /// It no longer counts, but stays readable.
  public boolean isWithdrawn() {
    return header.status().equals(Item.WITHDRAWN);
  }

  public <D> Filed<D> map(Function<? super C, ? extends D> change) {
    return new Filed<>(header, title, authorId, lock, change.apply(content));
  }
}
