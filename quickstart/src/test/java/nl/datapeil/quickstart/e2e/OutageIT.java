package nl.datapeil.quickstart.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import nl.datapeil.quickstart.settings.PartName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What still works while a part does not.
@ExtendWith(RunningPlatform.class)
class OutageIT {
  private final Site site;

  OutageIT(Site site) {
    this.site = site;
  }

  @AfterEach
  void startAllParts() {
    site.platform().up();
  }

  @Test
  void answersOpenDataAndRefusesPersonalDataWhilePrivacyIsDown() {
    var ground = Ground.on(site);
    var open = Fixtures.newName("benches");
    site.upload(site.register(Fixtures.open(open, "nr INTEGER")), "nr\n7\n").expect(201);
    site.platform().stop(PartName.PRIVACY);

    var openAnswer = site.query("SELECT nr FROM " + open, "");
    var personal = site.query("SELECT COUNT(*) FROM " + ground.table(), ground.activity());

    assertThat(openAnswer.status()).isEqualTo(200);
    assertThat(openAnswer.body().path("rows").toString()).isEqualTo("[[7]]");
    assertThat(personal.status()).isEqualTo(503);
    assertThat(personal.text("code")).isEqualTo("PRIVACY_UNAVAILABLE");
  }

  @Test
  void answersPersonalDataAgainOncePrivacyIsBack() {
    var ground = Ground.on(site);
    site.platform().stop(PartName.PRIVACY);
    site.platform().start(PartName.PRIVACY);

    var answer = site.query("SELECT COUNT(*) FROM " + ground.table(), ground.activity());

    assertThat(answer.expect(200).body().path("rows").toString()).isEqualTo("[[28]]");
  }
}
