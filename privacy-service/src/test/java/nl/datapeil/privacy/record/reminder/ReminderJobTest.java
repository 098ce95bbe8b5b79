package nl.datapeil.privacy.record.reminder;

import static nl.datapeil.privacy.PrivacyApi.petra;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.TimedCase;
import nl.datapeil.privacy.record.Filed;
import nl.datapeil.privacy.record.Kind;
import nl.datapeil.privacy.record.Note;
import nl.datapeil.privacy.record.Records;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class ReminderJobTest extends TimedCase {
  private static final Person PETRA = new Person("sub-petra", "petra");
  private static final String NEAR = "nl.datapeil.privacy.test.deadline-near";
  private static final String PASSED = "nl.datapeil.privacy.test.deadline-passed";

  @Inject Records records;
  @Inject ReminderJob job;

  @Test
  void tellsEachReminderOnceWhenItsMomentHasCome() {
    var due = clock.instant().plus(Duration.ofDays(2));
    var note = create(reminders(due));

    job.run();
    told(note).body("$", hasSize(0));
    clock.putForward(Duration.ofHours(25));
    job.run();
    job.run();
    told(note).body("type", equalTo(List.of(NEAR)));
    clock.putForward(Duration.ofHours(49));
    job.run();
    told(note).body("type", equalTo(List.of(NEAR, PASSED)));
  }

  @Test
  void takesBackWhatNoLongerHolds() {
    var due = clock.instant().plus(Duration.ofDays(2));
    var note = create(reminders(due));

    inOneGo(() ->
        records
            .of(Kind.BREACH, Note.class)
            .revise(note.header().id(), note.lock(), Note.about("https://a.example"), PETRA, null));
    clock.putForward(Duration.ofDays(3));
    job.run();

    told(note).body("$", hasSize(0));
  }

  private static Note reminders(Instant due) {
    return Note.about("https://a.example/things/1")
        .remindingOf(new Reminder(NEAR, due.minus(Duration.ofDays(1))), new Reminder(PASSED, due));
  }

  private Filed<Note> create(Note note) {
    return inOneGo(() -> records.of(Kind.BREACH, Note.class).create(note, PETRA));
  }

  private static ValidatableResponse told(Filed<Note> note) {
    return petra()
        .get("/v1/events?limit=200&subject=" + note.header().uri())
        .then()
        .statusCode(200);
  }

  private static <T> T inOneGo(Callable<T> work) {
    return QuarkusTransaction.requiringNew().call(work);
  }
}
