package nl.datapeil.quickstart.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.datapeil.quickstart.demo.Demo;
import nl.datapeil.testkit.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPlatform.class)
class DemoIT {
  private final Site site;

  DemoIT(Site site) {
    this.site = site;
  }

  @Test
  void tellsTheWholeFlowTwice() {
    var first = told(List.of());
    var second = told(List.of());

    assertThat(first)
        .contains("217062 trees; the oldest of 1710")
        .contains("zomereik 10.6 %", "gewone es 9.4 %", "schietwilg 6.7 %")
        .contains("checked, all rows equal")
        .contains("with fewer than 10 residents are gone")
        .contains("not one citizen service number")
        .doesNotContain("differs from");
    assertThat(second).contains("is registered already; it is used again", "Done");
  }

  @Test
  void givesTheTrueAnswerForRealFiles() {
    var gullies = Shared.path("data/gullies/otterlo_putten.csv");
    var trees = Shared.path("data/gullies/otterlo_vegetatieobject.csv");

    var told = told(List.of("--gullies", gullies.toString(), "--trees", trees.toString()));

    assertThat(told)
        .contains("184 of the 727 current gullies lie within 4 m of one of the 2088 current trees")
        .contains("checked, equal");
  }

  private String told(List<String> words) {
    var out = new ByteArrayOutputStream();
    var printer = new PrintStream(out, true, StandardCharsets.UTF_8);
    new Demo(site.settings(), site.platform(), printer).run(words);
    return out.toString(StandardCharsets.UTF_8);
  }
}
