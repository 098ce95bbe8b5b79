package nl.datapeil.catalog.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.change.feed.CloudEvent;
import org.junit.jupiter.api.Test;

class BatchTest {
  @Test
  void doesNotGoBackBehindAnEventThatCameMeanwhile() {
    var batch = Queue.Batch.of(List.of(waiting(11)), 200, 10);

    assertThat(batch.end()).isEqualTo(11);
  }

  @Test
  void passesWhatIsNotForTheSubscriber() {
    var batch = Queue.Batch.of(List.of(waiting(7)), 200, 10);

    assertThat(batch.end()).isEqualTo(10);
  }

  @Test
  void goesNoFurtherThanItsLimit() {
    var batch = Queue.Batch.of(List.of(waiting(7), waiting(8)), 2, 10);

    assertThat(batch.end()).isEqualTo(8);
  }

  private static Queue.Waiting waiting(long seq) {
    var event =
        new CloudEvent(
            "1.0",
            UUID.randomUUID(),
            URI.create("urn:nld:oin:0"),
            "nl.datapeil.catalog.dataset.created",
            "dataset",
            Instant.EPOCH,
            URI.create("https://voorbeeld.nl/datasets/1"),
            null,
            null,
            null,
            null);
    return new Queue.Waiting(seq, event);
  }
}
