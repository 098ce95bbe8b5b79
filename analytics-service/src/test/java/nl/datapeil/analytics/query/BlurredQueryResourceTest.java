package nl.datapeil.analytics.query;

import static nl.datapeil.analytics.query.QueryFixtures.ask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

/// Answers whose numbers of people are rounded or perturbed. Twelve live in Centrum, ten in Noord,
/// three in Zuid.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
@WithTestResource(PartnersResource.class)
class BlurredQueryResourceTest extends QueryCase {
  private static final String PER_NEIGHBOURHOOD =
      "select neighbourhood, count(*) as n from residents group by neighbourhood order by"
          + " neighbourhood";
  private static final String ROUND = "{\"type\": \"ROUND\", \"base\": 4}";
  private static final String CELL_KEY =
      "{\"type\": \"PERTURB\", \"method\": \"CELL_KEY\", \"parameter\": 2}";

  /// The keys are made anew each time: the noise must be too small to leave out a group of ten.
  private static final String GEOMETRIC =
      "{\"type\": \"PERTURB\", \"method\": \"GEOMETRIC\", \"parameter\": 2}";

  @Test
  void roundsNumbersAndSaysSo() {
    privacy.permit(ROUND);

    ask(PER_NEIGHBOURHOOD, PrivacyPartner.ACTIVITY)
        .statusCode(200)
        .header("Obligations", "LOG, ROUND;base=4")
        .body(
            "rows",
            equalTo(List.of(List.of("Centrum", 12), List.of("Noord", 12), List.of("Zuid", 4))))
        .body("obligations.find { it.type == 'ROUND' }.base", equalTo(4))
        .body("notes.en", hasItem("Numbers of people are rounded to multiples of 4."))
        .body("notes.nl", hasItem("Aantallen mensen zijn afgerond op veelvouden van 4."));
  }

  @Test
  void perturbsTheSamePeopleTheSameWayInEveryQuery() {
    for (var method : List.of(CELL_KEY, GEOMETRIC)) {
      privacy.permit(method);
      var perNeighbourhood =
          number("select n from (" + PER_NEIGHBOURHOOD + ") a where neighbourhood = 'Centrum'");

      assertThat(
              number("select count(distinct bsn) from residents where neighbourhood = 'Centrum'"))
          .isEqualTo(perNeighbourhood);
      assertThat(
              number(
                  "select sum(1) from residents r join trees t on t.id < 4 where neighbourhood ="
                      + " 'Centrum'"))
          .isEqualTo(perNeighbourhood);
    }
  }

  @Test
  void saysThatNumbersArePerturbed() {
    privacy.permit(CELL_KEY);

    ask("select count(*) from residents", PrivacyPartner.ACTIVITY)
        .statusCode(200)
        .header("Obligations", "LOG, PERTURB;method=CELL_KEY;parameter=2")
        .body("notes[0].en", containsString("perturbed by at most 2"))
        .body("notes[0].nl", containsString("verstoord met hoogstens 2"));
  }

  @Test
  void refusesWhatWouldTellTheNumbersExactly() {
    privacy.permit(ROUND);

    ask("select avg(year(birth_date)) from residents", PrivacyPartner.ACTIVITY)
        .statusCode(403)
        .body("code", equalTo("OBLIGATION_UNMET"))
        .body("detail", containsString("AVG"));
    ask("select neighbourhood from residents", PrivacyPartner.ACTIVITY)
        .statusCode(403)
        .body("code", equalTo("OBLIGATION_UNMET"));
  }

  private static int number(String sql) {
    return ask(sql, PrivacyPartner.ACTIVITY).statusCode(200).extract().path("rows[0][0]");
  }
}
