package nl.datapeil.privacy.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.kit.problem.ProblemException;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.PrivacyProblem;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class RegisterTest {
  private static final Person PETRA = new Person("sub-petra", "petra");
  private static final Person PAUL = new Person("sub-paul", "paul");

  private final String thing = "https://a.example/things/" + Ids.next();
  @Inject Records records;
  @Inject EntityManager database;

  private Register<Note> notes;

  @BeforeEach
  void openTheRegister() {
    notes = records.of(Kind.BREACH, Note.class);
  }

  @Test
  void givesBackWhatWasFiled() {
    var filed = create(Note.about(thing));

    var found = inOneGo(() -> notes.get(filed.header().id()));

    assertThat(found.content()).isEqualTo(Note.about(thing));
    assertThat(found.lock()).isZero();
    assertThat(found.header()).isEqualTo(filed.header());
    assertThat(found.header().author()).isEqualTo("petra");
    assertThat(found.header().uri().toString()).endsWith("/data-breaches/" + found.header().id());
  }

  @Test
  void keepsEveryVersion() {
    var id = create(Note.about(thing)).header().id();

    var second = revise(id, 0, Note.about(thing).saying("Anders"));

    assertThat(second.lock()).isEqualTo(1);
    assertThat(second.header().version()).isEqualTo(2);
    assertThat(second.header().reason()).isEqualTo("Beter zo");
    var versions = inOneGo(() -> records.versions(id, 100, 10));
    assertThat(versions)
        .extracting(v -> v.content().get("text").asText())
        .containsExactly("Anders", "De voorzieningen van bewoners");
  }

  @Test
  void overwritesNobodysChange() {
    var id = create(Note.about(thing)).header().id();
    revise(id, 0, Note.about(thing));

    var refused =
        catchThrowableOfType(
            ProblemException.class, () -> revise(id, 0, Note.about(thing).saying("Te laat")));

    assertThat(refused.type()).isEqualTo(PrivacyProblem.RECORD_CHANGED);
  }

  @Test
  void changesNothingThatIsWithdrawn() {
    var id = create(Note.about(thing)).header().id();
    var withdrawn = inOneGo(() -> notes.withdraw(id, 0, PAUL, "Dubbel"));

    var refused =
        catchThrowableOfType(ProblemException.class, () -> revise(id, 1, Note.about(thing)));

    assertThat(withdrawn.header().status()).isEqualTo("WITHDRAWN");
    assertThat(withdrawn.content()).isEqualTo(Note.about(thing));
    assertThat(refused.type()).isEqualTo(PrivacyProblem.RECORD_WITHDRAWN);
  }

  @Test
  void findsByLinkWordsStatusMemberAndMoment() {
    var due = Instant.parse("2026-03-01T12:00:00Z");
    var first = create(Note.about(thing).dueAt(due)).header().id();
    var second = create(Note.about(thing).saying("Leerlingenvervoer")).header().id();
    var all = filter(10);

    assertThat(found(all)).containsExactly(first, second);
    assertThat(found(all.withStatus("CURRENT"))).containsExactly(first, second);
    assertThat(found(all.withStatus("OTHER"))).isEmpty();
    assertThat(found(all.withHolds(Map.of("text", "Leerlingenvervoer")))).containsExactly(second);
    assertThat(found(all.withDueBefore(due.plusSeconds(1)))).containsExactly(first);
    assertThat(found(all.withDueBefore(due))).isEmpty();
    assertThat(found(words("bewoner voorziening"))).containsExactly(first);
    assertThat(found(words("\"broken (query"))).isEmpty();
  }

  @Test
  void findsWhatItSaysNowOnly() {
    var id = create(Note.about(thing)).header().id();

    revise(id, 0, Note.about("https://a.example/other"));

    assertThat(found(filter(10))).isEmpty();
  }

  @Test
  void pagesWithACursor() {
    var first = create(Note.about(thing)).header().id();
    var second = create(Note.about(thing)).header().id();

    var page = inOneGo(() -> notes.page(filter(1)));

    assertThat(page.next()).isEqualTo(first);
    assertThat(page.items()).hasSize(1);
    var after = new PageRequest(first, 10);
    assertThat(found(new RecordFilter(null, thing, null, null, Map.of(), after)))
        .containsExactly(second);
  }

  @Test
  void readsAllOfThemHoweverManyPagesTheyTake() {
    var first = create(Note.about(thing)).header().id();
    var second = create(Note.about(thing)).header().id();

    var all = inOneGo(() -> notes.all(filter(1)).map(filed -> filed.header().id()).toList());

    assertThat(all).containsExactly(first, second);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update record_version set title = 'x' where record_id = :id",
        "delete from record_version where record_id = :id",
        "delete from record where id = :id",
        "update record set created_at = now() where id = :id"
      })
  void letsNobodyRewriteThePast(String statement) {
    var id = create(Note.about(thing)).header().id();

    assertThatThrownBy(() ->
            inOneGo(
                () -> database.createNativeQuery(statement).setParameter("id", id).executeUpdate()))
        .hasMessageContaining("record");
  }

  private Filed<Note> create(Note note) {
    return inOneGo(() -> notes.create(note, PETRA));
  }

  private Filed<Note> revise(UUID id, int lock, Note note) {
    return inOneGo(() -> notes.revise(id, lock, note, PAUL, "Beter zo"));
  }

  private RecordFilter filter(int limit) {
    return new RecordFilter(null, thing, null, null, Map.of(), new PageRequest(null, limit));
  }

  private RecordFilter words(String words) {
    return new RecordFilter(null, thing, words, null, Map.of(), new PageRequest(null, 10));
  }

  private List<UUID> found(RecordFilter filter) {
    return inOneGo(
        () -> notes.page(filter).items().stream().map(filed -> filed.header().id()).toList());
  }

  private static <T> T inOneGo(Callable<T> work) {
    return QuarkusTransaction.requiringNew().call(work);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/processing-activities/01936b1e-0000-7000-8000-000000000000",
        "/processing-activities/01936b1e-0000-7000-8000-000000000000/versions/1",
        "/algorithms/01936b1e-0000-7000-8000-000000000000",
        "/algorithms/none",
        "/assessments/01936b1e-0000-7000-8000-000000000000",
        "/assessments/01936b1e-0000-7000-8000-000000000000/versions/1"
      })
  void refusesLinksToWhatIsNotHere(String path) {
    var here = records.uri(Kind.BREACH, Ids.next()).toString();
    var link = here.substring(0, here.indexOf("/data-breaches/")) + path;

    var problem = catchThrowableOfType(ProblemException.class, () -> create(Note.about(link)));

    assertThat(problem.type()).isEqualTo(PrivacyProblem.INVALID_REQUEST);
    assertThat(problem).hasMessageContaining(link);
  }

  @Test
  void linksToWhatIsHere() {
    var first = create(Note.about(thing)).header().uri().toString();

    var second = create(Note.about(first));

    assertThat(second.content().links()).containsExactly(first);
  }
}
