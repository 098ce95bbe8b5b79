package nl.datapeil.quickstart.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import nl.datapeil.quickstart.demo.flow.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPlatform.class)
class OpenDataIT {
  private final Site site;

  OpenDataIT(Site site) {
    this.site = site;
  }

  @Test
  void joinsTwoOpenDatasetsByDistanceWithoutAPurpose() {
    var gullies = Fixtures.newName("gullies");
    var trees = Fixtures.newName("trees");
    var gullyId = site.register(Fixtures.open(gullies, "nr STRING", "x DECIMAL", "y DECIMAL"));
    var treeId = site.register(Fixtures.open(trees, "soort STRING", "x DECIMAL", "y DECIMAL"));
    site.upload(gullyId, "nr;x;y\n001;155000,0;463000,0\n002;155100,0;463000,0\n").expect(201);
    site.upload(treeId, "Soort;X;Y\niep;155003,9;463000\nes;155104,1;463000\n").expect(201);

    var answer =
        site.query(
            """
            SELECT g.nr, t.soort FROM %s g
            JOIN %s t ON ST_DWithin(ST_Point(g.x, g.y), ST_Point(t.x, t.y), 4)
            """
                .formatted(gullies, trees),
            "");

    assertThat(answer.expect(200).body().path("rows").toString()).isEqualTo("[[\"001\",\"iep\"]]");
  }

  @Test
  void showsAPublishedDatasetToEverybody() {
    var name = Fixtures.newName("benches");
    var id = site.register(Fixtures.open(name, "nr INTEGER"));
    site.as("steward", Request.post(Site.DATASETS + "/" + id + "/publication")).expect(200);

    var seen = site.gateway().send(Request.get(Site.DATASETS + "/" + id), "").expect(200);

    assertThat(seen.text("status")).isEqualTo("PUBLISHED");
  }
}
