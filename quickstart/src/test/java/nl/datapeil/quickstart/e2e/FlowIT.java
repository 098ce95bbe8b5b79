package nl.datapeil.quickstart.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.datapeil.quickstart.demo.flow.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// From a question about persons to an answer that can be accounted for.
@ExtendWith(RunningPlatform.class)
class FlowIT {
  private final Site site;

  FlowIT(Site site) {
    this.site = site;
  }

  @Test
  void namesTheMissingStepAndLinksToItWithoutAnActivity() {
    var table = Fixtures.newName("persons");
    Ground.persons(site, table);

    var refused = site.query("SELECT COUNT(*) FROM " + table, "").expect(403);

    assertThat(refused.text("code")).isEqualTo("NO_GROUND");
    assertThat(refused.text("detail")).isNotBlank();
    assertThat(links(refused.body())).contains("processing-activities");
  }

  @Test
  void linksToTheAdviceAndThenToTheApprovalThatAreMissing() {
    var table = Fixtures.newName("persons");
    var dataset = Ground.persons(site, table);
    var sql = "SELECT COUNT(*) FROM " + table;
    var activity =
        site.as("petra", Request.post(Site.ACTIVITIES, Fixtures.activity(dataset))).expect(201);
    var path = Site.ACTIVITIES + "/" + activity.text("id");

    var beforeAdvice = site.query(sql, activity.text("uri")).expect(403);
    site.as("dirk", Request.post(path + "/advice", Fixtures.positiveAdvice())).expect(200);
    var beforeApproval = site.query(sql, activity.text("uri")).expect(403);

    assertThat(links(beforeAdvice.body())).contains("advice");
    assertThat(links(beforeApproval.body())).contains("approval");
  }

  @Test
  void letsNobodyApproveTheirOwnActivity() {
    var dataset = Ground.persons(site, Fixtures.newName("persons"));
    var activity =
        site.as("petra", Request.post(Site.ACTIVITIES, Fixtures.activity(dataset))).expect(201);
    var path = Site.ACTIVITIES + "/" + activity.text("id");
    site.as("dirk", Request.post(path + "/advice", Fixtures.positiveAdvice())).expect(200);

    var own = site.as("petra", Request.post(path + "/approval", Fixtures.approval()));
    var other = site.as("paul", Request.post(path + "/approval", Fixtures.approval()));

    assertThat(own.status()).isEqualTo(403);
    assertThat(own.text("code")).isEqualTo("OWN_WORK");
    assertThat(other.expect(200).text("status")).isEqualTo("APPROVED");
  }

  @Test
  void showsPseudonymsInPlaceOfIdentifiers() {
    var ground = Ground.on(site);
    var sql = "SELECT bsn, buurt FROM " + ground.table();

    var answer = site.query(sql, ground.activity()).expect(200);

    var rows = answer.body().path("rows");
    var pseudonyms = StreamSupport.stream(rows.spliterator(), false).map(row -> row.path(0));
    assertThat(rows).isNotEmpty();
    assertThat(rows.toString()).doesNotContain("999000");
    assertThat(pseudonyms).doesNotHaveDuplicates();
  }

  @Test
  void leavesOutGroupsThatAreTooSmall() {
    var ground = Ground.on(site);
    var sql =
        "SELECT buurt, COUNT(*) AS n FROM %s GROUP BY buurt ORDER BY n DESC"
            .formatted(ground.table());

    var answer = site.query(sql, ground.activity()).expect(200);

    assertThat(answer.body().path("rows").toString()).isEqualTo("[[\"Kern\",14],[\"Haven\",11]]");
  }

  @Test
  void holdsTheQueryInTheProcessingLogWithoutItsValues() {
    var ground = Ground.on(site);
    var sql = "SELECT COUNT(*) FROM %s WHERE naam <> 'Persoon 3'".formatted(ground.table());
    site.query(sql, ground.activity()).expect(200);

    var activity = URLEncoder.encode(ground.activity(), StandardCharsets.UTF_8);
    var path = "/privacy/v1/processing-log?processingActivityId=" + activity;
    var items = site.as("dirk", Request.get(path)).expect(200).body().path("items");

    var entries = items.findParents("query");
    assertThat(entries).hasSize(1);
    var entry = entries.getFirst();
    assertThat(items.findParents("dataSubject")).hasSize(items.size() - 1).hasSizeGreaterThan(20);
    assertThat(entry.path("actorName").asText()).isEqualTo("anna");
    assertThat(entry.path("status").asText()).isEqualTo("OK");
    assertThat(entry.path("query").asText()).contains(ground.table()).doesNotContain("Persoon 3");
    assertThat(entry.path("datasets").path(0).path("uri").asText()).isEqualTo(ground.dataset());
  }

  @Test
  void tellsCitizensInTheirOwnLogThatAQueryReadTheirData() {
    var ground = Ground.on(site);
    var sql = "SELECT COUNT(*) FROM %s WHERE buurt = '%s'";
    site.query(sql.formatted(ground.table(), "Haven"), ground.activity()).expect(200);
    var before = ownLog();

    site.query(sql.formatted(ground.table(), "Kern"), ground.activity()).expect(200);

    assertThat(before).doesNotContain(ground.activity());
    assertThat(ownLog()).contains(ground.activity());
  }

  @Test
  void answersNothingMoreOnceAnApprovalIsWithdrawn() {
    var ground = Ground.on(site);
    var sql = "SELECT COUNT(*) FROM " + ground.table();
    site.query(sql, ground.activity()).expect(200);

    var path = URI.create(ground.activity()).getPath();
    site.as("paul", Request.post(path + "/withdrawal", Fixtures.withdrawal())).expect(200);

    var refused = site.query(sql, ground.activity()).expect(403);
    assertThat(refused.text("code")).isEqualTo("NO_GROUND");
    assertThat(refused.body().path("violations").toString()).contains("withdrawn");
  }

  private List<String> ownLog() {
    var page = site.as("noor", Request.get("/privacy/v1/my/processing-log")).expect(200);
    return page.body().findValuesAsText("url");
  }

  private static String links(JsonNode problem) {
    return problem.path("links").toString();
  }
}
