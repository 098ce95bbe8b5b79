package nl.datapeil.catalog.notification.delivery;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import nl.datapeil.catalog.TestClock;
import nl.datapeil.catalog.change.ChangeLog;
import nl.datapeil.testkit.Contract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/// A sink and who subscribes it, while the test tells the time and when events are delivered.
abstract class DeliveryCase {
  @Inject ChangeLog log;
  @Inject Deliverer deliverer;
  @Inject TestClock clock;

  final Sink sink = new Sink();
  final Subscriber subscriber = new Subscriber(sink);

  @BeforeAll
  static void holdEveryResponseAgainstTheContract() {
    RestAssured.replaceFiltersWith(Contract.responses());
  }

  @AfterEach
  void stop() {
    sink.close();
    clock.reset();
    subscriber.end();
  }
}
