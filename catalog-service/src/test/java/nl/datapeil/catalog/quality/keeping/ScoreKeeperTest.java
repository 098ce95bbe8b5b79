package nl.datapeil.catalog.quality.keeping;

import static io.restassured.RestAssured.given;
import static nl.datapeil.catalog.CatalogClient.published;
import static nl.datapeil.catalog.CatalogClient.registered;
import static nl.datapeil.catalog.Drafts.complete;
import static nl.datapeil.catalog.Drafts.newName;
import static nl.datapeil.catalog.Drafts.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.catalog.Database;
import nl.datapeil.catalog.People;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Scores that change though no description does.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class ScoreKeeperTest {
  @Inject ScoreFollower scores;
  @Inject ScanRows scan;
  @Inject Database database;

  private final String link = "https://data.example.org/" + newName();

  @BeforeEach
  void scoreWhatOthersLeft() {
    scores.follow();
  }

  @Test
  void scoresAnewWhatPointsToALinkThatTurnedOutToWork() {
    var id = published(pointing());
    scores.follow();
    var before = kept(id);

    found("WORKING");
    scores.follow();
    var working = kept(id);
    found("BROKEN");
    scores.follow();

    assertThat(working - before).isEqualTo(50);
    assertThat(kept(id)).isEqualTo(before);
    assertThat(shown(id)).isEqualTo(before);
  }

  @Test
  void goesPageByPagePastAllThatPointToOneLink() {
    var ids = List.of(published(pointing()), published(pointing()), published(pointing()));
    scores.follow();
    found("WORKING");
    var passed = new ArrayList<String>();

    for (var page = page(); !page.isEmpty(); page = page()) {
      assertThat(page).hasSizeLessThanOrEqualTo(2);
      page.forEach(pair -> passed.add(pair.dataset().toString()));
    }

    assertThat(passed).containsExactlyInAnyOrderElementsOf(ids);
  }

  @Test
  void keepsWhatTheRulesOfNowFind() {
    var id = published(pointing());
    countedWhenWritten(id, 3);

    scores.follow();

    assertThat(kept(id)).isEqualTo(shown(id));
  }

  /// Or the worst would not be the same on each page.
  @Test
  void keepsWhatIsShownToThoseFromWhomAPartIsHidden() {
    var draft = registered(complete());
    var pdf = Map.of("format", "http://publications.europa.eu/resource/authority/file-type/PDF");
    var id = published(pointing(People.uri(draft), pdf));

    scores.follow();

    assertThat(shown(id)).isEqualTo(kept(id));
    assertThat(given().get("/v1/datasets/{id}/quality", id).asString())
        .contains("text/csv")
        .doesNotContain(draft);
  }

  @Test
  void scoresTheOthersWhenOneCannotBeRead() {
    var organisation = "https://voorbeeld.nl/id/" + newName();
    var publisher = Map.of("uri", organisation, "name", "Wij");
    var unparsed = published(pointing());
    var unpacked = published(with(pointing(), "publisher", publisher));
    var sound = published(pointing());
    var typed = text("select typed from entry where id = ?::uuid", unparsed);
    var graph = text("select encode(graph, 'hex') from shared_node where node = ?", organisation);
    change("update entry set typed = ? where id = ?::uuid", "x", unparsed);
    change("update shared_node set graph = decode(?, 'hex') where node = ?", "7f", organisation);

    scores.follow();
    change("update entry set typed = ? where id = ?::uuid", typed, unparsed);
    change("update shared_node set graph = decode(?, 'hex') where node = ?", graph, organisation);

    assertThat(kept(sound)).isPositive();
    assertThat(
            text(
                "select count(*) from quality where dataset_id::text in (?, ?)",
                unparsed,
                unpacked))
        .isEqualTo("0");
  }

  private String text(String sql, String... values) {
    return QuarkusTransaction.requiringNew()
        .call(() -> database.list(sql, to -> bind(to, values), row -> row.getString(1)).getFirst());
  }

  private void change(String sql, String... values) {
    QuarkusTransaction.requiringNew().run(() -> database.change(sql, to -> bind(to, values)));
  }

  private static void bind(PreparedStatement to, String... values) throws SQLException {
    for (var i = 0; i < values.length; i++) {
      to.setString(i + 1, values[i]);
    }
  }

  private List<ScanRows.Pointing> page() {
    return QuarkusTransaction.requiringNew()
        .call(() -> {
          var found = scan.pointing(Duration.ZERO, 2);
          if (!found.isEmpty()) {
            scan.looked(found.getLast());
          }
          return found;
        });
  }

  private void found(String outcome) {
    QuarkusTransaction.requiringNew()
        .run(() ->
            database.change(
                """
                insert into link_check (url, outcome, failures, checked_at, changed_at, next_at)
                values (?, ?, 0, now(), now(), now())
                on conflict (url) do update set outcome = excluded.outcome, checked_at = now(), changed_at = now()
                """,
                to -> {
                  to.setString(1, link);
                  to.setString(2, outcome);
                }));
  }

  private void countedWhenWritten(String id, int violations) {
    QuarkusTransaction.requiringNew()
        .run(() ->
            database.change(
                "update entry set violations = ? where id = ?",
                to -> {
                  to.setInt(1, violations);
                  to.setObject(2, UUID.fromString(id));
                }));
  }

  private int kept(String id) {
    return QuarkusTransaction.requiringNew()
        .call(() ->
            database
                .list(
                    "select score from quality where dataset_id = ?",
                    to -> to.setObject(1, UUID.fromString(id)),
                    row -> row.getInt(1))
                .getFirst());
  }

  private static int shown(String id) {
    return given().get("/v1/datasets/{id}/quality", id).then().extract().<Integer>path("score");
  }

  private Map<String, Object> pointing() {
    return pointing(link, Map.of());
  }

  private static Map<String, Object> pointing(String url, Map<String, ?> more) {
    var distribution = new HashMap<String, Object>(more);
    distribution.put("accessURL", List.of(url));
    distribution.put(
        "license", "https://definities.geostandaarden.nl/dcat-ap-nl/id/waardelijst/licenties/cc0");
    return with(complete(), "distribution", List.of(distribution));
  }
}
