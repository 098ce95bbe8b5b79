package nl.datapeil.catalog.harvest;

import static nl.datapeil.catalog.CatalogClient.steward;
import static nl.datapeil.catalog.harvest.HarvestClient.counted;
import static nl.datapeil.catalog.harvest.HarvestClient.harvested;
import static nl.datapeil.catalog.harvest.HarvestClient.issues;
import static nl.datapeil.catalog.harvest.HarvestClient.registered;
import static nl.datapeil.catalog.harvest.HarvestClient.run;
import static nl.datapeil.catalog.harvest.HarvestClient.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a run tells of what it read.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class HarvestFindingsTest extends HarvestCase {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# nothing but a comment",
        "<!DOCTYPE html><html><body><h1>Log in, please</h1></body></html>",
        "<https://remote.example/x> <http://purl.org/dc/terms/title> \"no entry\" ."
      })
  void failsWhereThereIsNothingToHarvest(String text) {
    var source = registered(source("DCAT", remote.holding(2).url()));
    harvested(source);
    remote.exactly(text);

    var run = harvested(source);

    assertThat(run.getString("state")).isEqualTo("FAILED");
    assertThat(run.getString("message.en")).startsWith("Nothing found").contains("/catalog.ttl");
    counted(run, 0, 0, 0, 0);
  }

  @Test
  void leavesAloneWhatAnotherSourceDescribes() {
    harvested(registered(source("DCAT", remote.holding(2).url())));
    var second = registered(source("DCAT", remote.url()));

    var run = harvested(second);

    assertThat(run.getInt("counts.duplicates")).isEqualTo(2);
    assertThat(issues(run).getList("items.kind")).containsOnly("DUPLICATE");
    assertThat(issues(run).getList("items.record")).contains(remote.iri(0));
  }

  @Test
  void reportsTheBadRecordAndKeepsWhatItHadOfIt() {
    var source = registered(source("DCAT", remote.holding(3).url()));
    harvested(source);
    remote.saying(
        remote.dataset(0, "Dataset 0")
            + "<"
            + remote.iri(1)
            + "> a dcat:Dataset ; dct:title \"kapot ;\n ; dct:x .\n"
            + remote.dataset(2, "Dataset 2"));

    var run = harvested(source);

    counted(run, 0, 0, 2, 0);
    assertThat(run.getInt("counts.failed")).isEqualTo(1);
    assertThat(status(remote.iri(1))).isEqualTo("PUBLISHED");
    var issue = issues(run);
    assertThat(issue.getInt("items[0].line")).isEqualTo(4);
    assertThat(issue.getString("items[0].record")).isEqualTo(remote.iri(1));
    assertThat(issue.getString("items[0].message.nl")).contains("regel");
  }

  @Test
  void leavesOutLinksThatRunAsPrograms() {
    remote.saying(
        remote.dataset(0, "Dataset 0")
            + "<%s> dcat:landingPage <javascript:alert(1)>, <https://example.org/page> .\n"
                .formatted(remote.iri(0))
            + "<javascript:alert(2)> a dcat:Dataset ; dct:title \"Kwaad\"@nl .\n");

    var run = harvested(registered(source("DCAT", remote.url())));

    counted(run, 1, 0, 0, 0);
    assertThat(run.getInt("counts.failed")).isEqualTo(1);
    assertThat(issues(run).getList("items.kind")).contains("VALUE_MENDED", "RECORD_DROPPED");
    assertThat(issues(run).getList("items.record")).contains(remote.iri(0), "javascript:alert(2)");
    assertThat(told("select typed from entry where iri = ?", remote.iri(0)))
        .contains("https://example.org/page")
        .doesNotContain("javascript");
  }

  @Test
  void givesNoNextAfterTheLastIssue() {
    remote.saying(remote.dataset(0, "Dataset 0") + "<a> dcat:x y .\n<b> dcat:x z .\n");
    var run = harvested(registered(source("DCAT", remote.url())));
    var count = run.getInt("counts.issues");
    var issues = "/v1/harvest-runs/" + run.getString("id") + "/issues?limit=";

    var all = steward().get(issues + count).then();
    var fewer = steward().get(issues + (count - 1)).then();

    all.statusCode(200).body("items.size()", equalTo(count)).body("next", nullValue());
    fewer.statusCode(200).body("next", equalTo(count - 1));
  }

  @Test
  void removesNothingAfterATruncatedDocument() {
    var source = registered(source("DCAT", remote.holding(5).url()));
    harvested(source);
    remote.saying(remote.dataset(0, "Dataset 0") + "<" + remote.iri(1) + "> a dcat:Data");

    var run = harvested(source);

    assertThat(run.getBoolean("complete")).isFalse();
    counted(run, 0, 0, 1, 0);
    assertThat(issues(run).getList("items.kind")).contains("TRUNCATED");
  }

  @Test
  void isDoneWithACatalogueThatSaysItHoldsNothing() {
    var empty = "{\"success\": true, \"result\": {\"count\": 0, \"results\": []}}";
    remote.server.text("/api/3/action/package_search", "application/json", empty);

    var run = harvested(registered(source("CKAN", remote.server.url("/"))));

    assertThat(run.getString("state")).isEqualTo("DONE");
    assertThat(run.getInt("counts.seen")).isZero();
  }

  @Test
  void asksForAnIriWhereADatasetIsABlankNode() {
    remote.saying(
        remote.dataset(0, "Een")
            + "[] a dcat:Dataset ; dct:title \"Naamloos\"@nl .\n"
            + "<%s> dct:isVersionOf [ a dcat:Dataset ; dct:title \"Deel\" ] .\n"
                .formatted(remote.iri(0)));

    var run = harvested(registered(source("DCAT", remote.url())));

    counted(run, 1, 0, 0, 0);
    assertThat(run.getInt("counts.seen")).isEqualTo(2);
    assertThat(run.getInt("counts.failed")).isEqualTo(1);
    assertThat(issues(run).getString("items[0].record")).isEqualTo("Naamloos");
    assertThat(issues(run).getString("items[0].message.en")).contains("give it an IRI");
  }

  @Test
  void tellsWhatDoesNotConformAlsoWhereAllIsPublished() {
    var run = harvested(registered(source("DCAT", remote.holding(2).url())));

    assertThat(run.getInt("counts.nonconformant")).isEqualTo(2);
    assertThat(issues(run).getList("items.kind"))
        .containsExactly("NOT_CONFORMANT", "NOT_CONFORMANT");
    assertThat(issues(run).getString("items[0].message.en")).contains("published as it is");
  }

  @Test
  void saysThatARunWaitsForARunnerThatIsSilent() throws SQLException {
    var source = registered(source("DCAT", remote.holding(1).url()));
    var run = UUID.randomUUID();

    change(
        """
        insert into harvest_run (id, source_id, state, cause, requested_by, created_at, runner, heartbeat_at)
        values ('%s', '%s', 'RUNNING', 'REQUESTED', 'x', now(), '%s', now() - interval '30 seconds')
        """
            .formatted(run, source, run));

    assertThat(run(run.toString()).getString("message.en")).contains("Another takes over");
    change("delete from harvest_run where id = '%s'".formatted(run));
  }

  /// As when the rules of then found nothing.
  @Test
  void countsByTheRulesOfNowWhatItFindsUnchanged() throws SQLException {
    var source = registered(source("DCAT", remote.holding(1).url()));
    var first = harvested(source);
    change("update entry set violations = 0 where iri = '%s'".formatted(remote.iri(0)));
    change(
        "update harvest_memory set judged_by = 'others' where source_id = '%s'".formatted(source));

    var second = harvested(source);
    remote.withoutEtag().saying(remote.dataset(0, "Dataset 0") + "# more\n");
    var third = harvested(source);

    assertThat(first.getInt("counts.nonconformant")).isEqualTo(1);
    assertThat(second.getInt("counts.nonconformant")).isEqualTo(1);
    counted(second, 0, 0, 1, 0);
    counted(third, 0, 0, 1, 0);
    assertThat(third.getBoolean("unmodified")).isFalse();
    assertThat(third.getInt("counts.nonconformant")).isEqualTo(1);
  }

  private void change(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
