package nl.datapeil.catalog.notification.delivery;

import jakarta.inject.Inject;
import nl.datapeil.catalog.ContractCase;
import nl.datapeil.catalog.TestClock;
import nl.datapeil.catalog.change.ChangeLog;
import org.junit.jupiter.api.AfterEach;

/// A sink and who subscribes it, while the test tells the time and when events are delivered.
abstract class DeliveryCase extends ContractCase {
  @Inject ChangeLog log;
  @Inject Deliverer deliverer;
  @Inject TestClock clock;

  final Sink sink = new Sink();
  final Subscriber subscriber = new Subscriber(sink);

  @AfterEach
  void stop() {
    sink.close();
    clock.reset();
    subscriber.end();
  }
}
