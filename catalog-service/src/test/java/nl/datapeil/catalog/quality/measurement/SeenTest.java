package nl.datapeil.catalog.quality.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.reference.KnownDataset;
import nl.datapeil.catalog.term.Access;
import nl.datapeil.catalog.term.Sensitivity;
import nl.datapeil.catalog.term.Status;
import org.junit.jupiter.api.Test;

class SeenTest {
  private static final KnownDataset.KnownColumn PLACE =
      new KnownDataset.KnownColumn("plaats", Sensitivity.NONE);

  /// They may be about people: nobody said that they are not.
  @Test
  void showsNothingOfClosedDataOfWhichNoColumnsAreStated() {
    assertThat(Seen.of(dataset(Access.CLOSED, List.of()), Sight.PUBLIC).whole()).isFalse();
    assertThat(Seen.of(dataset(Access.CLOSED, List.of(PLACE)), Sight.PUBLIC).whole()).isTrue();
    assertThat(Seen.of(dataset(Access.OPEN, List.of()), Sight.PUBLIC).whole()).isTrue();
  }

  private static KnownDataset dataset(Access access, List<KnownDataset.KnownColumn> columns) {
    return new KnownDataset(
        UUID.randomUUID(), "https://x.example/d", null, null, access, Status.PUBLISHED, columns);
  }
}
