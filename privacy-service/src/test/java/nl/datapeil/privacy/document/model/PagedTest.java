package nl.datapeil.privacy.document.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.datapeil.privacy.document.model.Paged.Chunk;
import org.junit.jupiter.api.Test;

class PagedTest {
  private static final UUID FIRST = new UUID(0, 1);

  @Test
  void readsAPageOnlyWhenItIsNeeded() {
    var asked = new ArrayList<String>();
    var paged =
        new Paged<>(after -> {
          asked.add(String.valueOf(after));
          return after == null
              ? new Chunk<>(List.of("a", "b"), FIRST)
              : new Chunk<>(List.of("c"), null);
        });

    var items = paged.each(item -> Stream.of(item, item + item)).iterator();
    var first = items.next();
    var askedForFirst = List.copyOf(asked);
    var rest = new ArrayList<String>();
    items.forEachRemaining(rest::add);

    assertThat(first).isEqualTo("a");
    assertThat(askedForFirst).containsExactly("null");
    assertThat(rest).containsExactly("aa", "b", "bb", "c", "cc");
    assertThat(asked).containsExactly("null", FIRST.toString());
  }
}
