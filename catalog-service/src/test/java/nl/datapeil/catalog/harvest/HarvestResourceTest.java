package nl.datapeil.catalog.harvest;

import static nl.datapeil.catalog.CatalogClient.steward;
import static nl.datapeil.catalog.harvest.HarvestClient.admin;
import static nl.datapeil.catalog.harvest.HarvestClient.counted;
import static nl.datapeil.catalog.harvest.HarvestClient.harvested;
import static nl.datapeil.catalog.harvest.HarvestClient.issues;
import static nl.datapeil.catalog.harvest.HarvestClient.registered;
import static nl.datapeil.catalog.harvest.HarvestClient.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class HarvestResourceTest extends HarvestCase {
  @Test
  void takesInWhatIsNewAndWhatChangedAndRemovesWhatVanished() {
    var source = registered(source("DCAT", remote.holding(5).url()));

    var first = harvested(source);
    remote.saying(
        remote.dataset(0, "Dataset 0")
            + remote.dataset(1, "Anders")
            + remote.dataset(2, "Dataset 2")
            + remote.dataset(7, "Nieuw"));
    var second = harvested(source);

    counted(first, 5, 0, 0, 0);
    assertThat(first.getString("state")).isEqualTo("DONE");
    assertThat(first.getBoolean("complete")).isTrue();
    counted(second, 1, 1, 2, 2);
    assertThat(status(remote.iri(1))).isEqualTo("PUBLISHED");
    assertThat(status(remote.iri(4))).isEqualTo("ARCHIVED");
  }

  @Test
  void readsNothingTwiceThatDidNotChange() {
    var source = registered(source("DCAT", remote.holding(3).url()));
    harvested(source);

    var byEtag = harvested(source);
    var byText = harvested(idOf(source, remote.withoutEtag()));

    assertThat(byEtag.getBoolean("unmodified")).isTrue();
    counted(byEtag, 0, 0, 3, 0);
    assertThat(byText.getBoolean("unmodified")).isTrue();
  }

  @Test
  void keepsASourceThatShrinksInQuarantineUntilAnAdministratorAgrees() {
    var source = registered(source("DCAT", remote.holding(40).url()));
    harvested(source);
    var shrunk = harvested(idOf(source, remote.holding(20)));
    var run = shrunk.getString("id");

    judged(steward(), run, "APPROVE").statusCode(403);
    var before = status(remote.iri(39));
    judged(admin(), run, "APPROVE").statusCode(200).body("counts.removed", equalTo(20));

    assertThat(shrunk.getString("state")).isEqualTo("QUARANTINED");
    assertThat(shrunk.getInt("vanished")).isEqualTo(20);
    assertThat(before).isEqualTo("PUBLISHED");
    assertThat(status(remote.iri(39))).isEqualTo("ARCHIVED");
    judged(admin(), run, "REJECT").statusCode(409);
  }

  @Test
  void removesNothingWhenTheAdministratorRejects() {
    var source = registered(source("DCAT", remote.holding(40).url()));
    harvested(source);
    var run = harvested(idOf(source, remote.holding(1))).getString("id");

    judged(admin(), run, "REJECT").statusCode(200).body("state", equalTo("CANCELLED"));

    assertThat(status(remote.iri(39))).isEqualTo("PUBLISHED");
  }

  @Test
  void takesOverARunWhoseRunnerDied() throws SQLException {
    var other = new RemoteCatalogue().holding(3);
    var source = registered(source("DCAT", remote.holding(3).url()));
    var run = UUID.randomUUID();
    try (var connection = database.getConnection();
        var insert =
            connection.prepareStatement(
                "insert into harvest_run (id, source_id, state, cause, requested_by, created_at,"
                    + " started_at, runner, heartbeat_at, attempts, checkpoint, seen) values (?, ?,"
                    + " 'RUNNING', 'REQUESTED', 'x', now(), now(), ?, now() - interval '1 hour', 1,"
                    + " ?, 1)")) {
      insert.setObject(1, run);
      insert.setObject(2, UUID.fromString(source));
      insert.setObject(3, UUID.randomUUID());
      insert.setString(4, other.url().toString());
      insert.executeUpdate();
    }
    registered(source("DCAT", remote.url())); // any call; the tick finds the run by itself

    var ended = HarvestClient.ended(run.toString());

    assertThat(ended.getString("state")).isEqualTo("DONE");
    assertThat(ended.getInt("attempts")).isEqualTo(2);
    assertThat(ended.getInt("counts.seen")).isEqualTo(4);
    assertThat(remote.asked()).isEmpty();
    assertThat(other.asked()).hasSize(1);
    other.close();
  }

  @Test
  void followsPages() {
    paged("/pages?n=");

    var run =
        harvested(registered(source("DCAT", URI.create(remote.server.url("/pages") + "?n=1"))));

    counted(run, 3, 0, 0, 0);
    assertThat(run.getString("state")).isEqualTo("DONE");
  }

  @Test
  void readsPagesThatGoRoundOnce() {
    remote.page("n=1", paged(1, "/pages?n=2"));
    remote.page("n=2", paged(2, "/pages?n=1"));

    var run =
        harvested(registered(source("DCAT", URI.create(remote.server.url("/pages") + "?n=1"))));

    counted(run, 2, 0, 0, 0);
    assertThat(run.getString("state")).isEqualTo("DONE");
    assertThat(issues(run).getList("items.kind")).contains("NOT_FETCHED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://10.0.0.1/pages?n=", "http://localhost:1/pages?n="})
  void followsNoLinkToAnotherServer(String link) {
    paged(link);

    var run =
        harvested(registered(source("DCAT", URI.create(remote.server.url("/pages") + "?n=1"))));

    counted(run, 1, 0, 0, 0);
    assertThat(run.getBoolean("complete")).isFalse();
    var issues = issues(run);
    assertThat(issues.getList("items.kind")).contains("NOT_FETCHED");
    assertThat(issues.getList("items.message.en").toString()).contains(link + 2);
  }

  /// Three pages, each with a link to the next that begins like this.
  private void paged(String link) {
    for (var page = 1; page <= 3; page++) {
      remote.page("n=" + page, paged(page, page < 3 ? link + (page + 1) : null));
    }
  }

  private String paged(int page, @Nullable String next) {
    return remote.saying(remote.dataset(page, "P")).text()
        + "<#p> a <http://www.w3.org/ns/hydra/core#PartialCollectionView>"
        + (next == null ? "" : " ; <http://www.w3.org/ns/hydra/core#next> <" + next + ">")
        + " .";
  }

  @Test
  void publishesOnlyWhatConformsWhereTheSourceSaysSo() {
    var wish = source("DCAT", remote.holding(1).url());
    wish.put("publish", "CONFORMANT");

    var run = harvested(registered(wish));

    assertThat(run.getInt("counts.nonconformant")).isEqualTo(1);
    assertThat(issues(run).getList("items.kind")).containsExactly("NOT_CONFORMANT");
    assertThat(status(remote.iri(0))).isEqualTo("DRAFT");
  }

  /// Other bytes, another order and other names of blank nodes; twice the same graph.
  @Test
  void leavesAloneWhatIsTheSameInOtherWords() {
    var contact =
        " dcat:contactPoint _:%s .\n_:%s <http://www.w3.org/2006/vcard/ns#fn> \"Wij\" .\n";
    var one = remote.dataset(0, "Een");
    var other = remote.dataset(1, "Twee");
    remote.saying(one + other + "<" + remote.iri(0) + ">" + contact.formatted("a", "a"));
    var wish = source("DCAT", remote.url());
    wish.put("publish", "CONFORMANT");
    var source = registered(wish);
    var first = harvested(source);
    remote.saying(other + "<" + remote.iri(0) + ">" + contact.formatted("z", "z") + one);

    var again = harvested(source);

    assertThat(again.getBoolean("unmodified")).isFalse();
    counted(again, 0, 0, 2, 0);
    assertThat(again.getInt("counts.seen")).isEqualTo(2);
    assertThat(again.getInt("counts.nonconformant"))
        .isEqualTo(first.getInt("counts.nonconformant"))
        .isEqualTo(2);
    assertThat(issues(again).getList("items.kind"))
        .containsExactly("NOT_CONFORMANT", "NOT_CONFORMANT");
  }

  /// A run that read another document, even one that did not end, is no reason to know the old one.
  @Test
  void readsADocumentAgainThatWasAnotherMeanwhile() {
    var source = registered(source("DCAT", remote.holding(30).url()));
    harvested(source);
    var shrunk = harvested(idOf(source, remote.saying(remote.dataset(0, "Anders"))));

    var back = harvested(idOf(source, remote.holding(30)));

    assertThat(shrunk.getString("state")).isEqualTo("QUARANTINED");
    counted(back, 0, 1, 29, 0);
  }

  private static String idOf(String source, RemoteCatalogue changed) {
    assertThat(changed).isNotNull();
    return source;
  }

  private static ValidatableResponse judged(RequestSpecification who, String run, String verdict) {
    return who.body(Map.of("verdict", verdict)).post("/v1/harvest-runs/{id}/approval", run).then();
  }
}
