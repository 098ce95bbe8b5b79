package nl.datapeil.quickstart.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.CompletableFuture;
import nl.datapeil.quickstart.settings.PartName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// `kill -9`: what was stored stays, and nothing else shows.
@ExtendWith(RunningPlatform.class)
class CrashIT {
  private static final long PART = 30_000_000;

  private final Site site;

  CrashIT(Site site) {
    this.site = site;
  }

  @AfterEach
  void startAllParts() {
    site.platform().up();
  }

  @Test
  void showsNothingOfAnUploadDuringWhichAnalyticsWasKilled() throws Exception {
    var table = Fixtures.newName("measures");
    var id = site.register(Fixtures.open(table, "nr INTEGER", "waarde STRING"));
    site.upload(id, "nr;waarde\n1;een\n").expect(201);

    var succeeded = uploadUntilKilled(id);
    site.platform().up();

    assertThat(succeeded).isFalse();
    assertThat(site.versions(id).body().path("items")).hasSize(1);
    assertThat(rows("SELECT nr, waarde FROM " + table)).isEqualTo("[[1,\"een\"]]");
    site.upload(id, "nr;waarde\n2;twee\n").expect(201);
    assertThat(rows("SELECT nr, waarde FROM " + table)).isEqualTo("[[2,\"twee\"]]");
  }

  @Test
  void keepsEverythingThatWasStoredWhenPostgresIsKilled() {
    var table = Fixtures.newName("measures");
    site.upload(site.register(Fixtures.open(table, "nr INTEGER")), "nr\n5\n").expect(201);
    var ground = Ground.on(site);

    site.platform().kill(PartName.POSTGRES);
    site.platform().up();

    assertThat(rows("SELECT nr FROM " + table)).isEqualTo("[[5]]");
    var personal = site.query("SELECT COUNT(*) FROM " + ground.table(), ground.activity());
    assertThat(personal.expect(200).body().path("rows").toString()).isEqualTo("[[28]]");
  }

  /// Returns whether the upload was told to have succeeded, which it must not.
  private boolean uploadUntilKilled(String id) throws InterruptedException {
    var body = new SlowUpload(PART);
    var upload = Site.upload(id, BodyPublishers.ofInputStream(() -> body));
    var answer = CompletableFuture.supplyAsync(() -> site.as("steward", upload));
    body.awaitSent();
    site.platform().kill(PartName.ANALYTICS);
    body.letGo();
    return answer.handle((ended, _) -> ended != null && ended.status() < 500).join();
  }

  private String rows(String sql) {
    return site.query(sql, "").expect(200).body().path("rows").toString();
  }
}
