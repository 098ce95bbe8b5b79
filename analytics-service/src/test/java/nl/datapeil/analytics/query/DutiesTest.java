package nl.datapeil.analytics.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.datapeil.analytics.catalog.CatalogColumn;
import nl.datapeil.analytics.catalog.CatalogDataset;
import nl.datapeil.analytics.catalog.ColumnType;
import nl.datapeil.analytics.catalog.Granularity;
import nl.datapeil.analytics.catalog.Sensitivity;
import nl.datapeil.analytics.privacy.Decision.Obligation;
import nl.datapeil.analytics.query.engine.EngineTable.Absent;
import nl.datapeil.analytics.query.plan.ColumnRef;
import nl.datapeil.analytics.query.plan.Generalisation;
import nl.datapeil.analytics.query.plan.Obligations;
import nl.datapeil.analytics.version.StoredVersion;
import nl.datapeil.analytics.version.VersionColumn;
import nl.datapeil.kit.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DutiesTest {
  private static final URI RESIDENTS = URI.create("https://example.org/datasets/1");

  @Test
  void demandsNothingOfOpenData() {
    assertThat(Duties.of(new Ground.OpenData(), tables())).isEqualTo(Obligations.none());
  }

  @Test
  void gathersEveryObligation() {
    var duties =
        of(
            new Obligation("PSEUDONYMISE", RESIDENTS, "bsn", null, null, null),
            new Obligation("GENERALISE", RESIDENTS, "birth_date", "YEAR", null, null),
            new Obligation("SMALLEST_GROUP", null, null, null, 10, null),
            new Obligation("AGGREGATES_ONLY", null, null, null, null, null),
            new Obligation("FINEST_GRANULARITY", null, null, null, null, "DISTRICT"),
            new Obligation("LOG", null, null, null, null, null));

    assertThat(duties)
        .isEqualTo(
            new Obligations(
                Set.of(new ColumnRef("residents", "bsn")),
                Map.of(new ColumnRef("residents", "birth_date"), Generalisation.YEAR),
                10,
                true,
                Granularity.DISTRICT));
  }

  @Test
  void takesTheStrictestOfTwo() {
    var duties =
        of(
            smallestGroup(20),
            smallestGroup(10),
            new Obligation("FINEST_GRANULARITY", null, null, null, null, "MUNICIPALITY"),
            new Obligation("FINEST_GRANULARITY", null, null, null, null, "STREET"));

    assertThat(duties.smallestGroup()).isEqualTo(20);
    assertThat(duties.finest()).isEqualTo(Granularity.MUNICIPALITY);
  }

  @Test
  void makesPseudonymsInTheDomainThatIsStated() {
    var shared = pseudonymise("bsn", "care");

    assertThat(Duties.pseudonymDomain(ground(shared))).isEqualTo("domain:care");
    assertThat(Duties.pseudonymDomain(ground(pseudonymise("bsn", null)))).isEqualTo("a");
    assertThat(Duties.pseudonymDomain(ground(pseudonymise("bsn", "a")))).isEqualTo("domain:a");
  }

  @Test
  void makesNoPseudonymsOfTwoDomainsInOneQuery() {
    var ground = ground(pseudonymise("bsn", "care"), pseudonymise("birth_date", null));

    assertThatThrownBy(() -> Duties.pseudonymDomain(ground))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("domain:care");
  }

  @Test
  void refusesWhatItDoesNotUnderstandInFull() {
    var elsewhere = URI.create("https://example.org/datasets/2");
    var strange =
        List.of(
            new Obligation("ADD_NOISE", null, null, null, null, null),
            smallestGroup(null),
            new Obligation("ROUND", null, null, null, null, null),
            new Obligation("PERTURB", null, null, null, null, null),
            new Obligation("GENERALISE", RESIDENTS, "birth_date", null, null, null),
            new Obligation("PSEUDONYMISE", elsewhere, "bsn", null, null, null),
            new Obligation("PSEUDONYMISE", RESIDENTS, null, null, null, null),
            new Obligation("FINEST_GRANULARITY", null, null, null, null, "PLANET"));

    for (var obligation : strange) {
      assertThatThrownBy(() -> of(obligation))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining(obligation.type());
    }
  }

  @Test
  void showsTheEngineColumnsThatAVersionDoesNotHaveYet() {
    var table = tables().getFirst().forEngine();

    assertThat(table.absent()).containsExactly(new Absent("birth_date", "date"));
  }

  private static Obligation smallestGroup(@Nullable Integer size) {
    return new Obligation("SMALLEST_GROUP", null, null, null, size, null);
  }

  private static Obligation pseudonymise(String column, @Nullable String domain) {
    return new Obligation(
        "PSEUDONYMISE", RESIDENTS, column, null, null, null, null, null, domain, null, null, null);
  }

  private static Obligations of(Obligation... obligations) {
    return Duties.of(ground(obligations), tables());
  }

  private static Ground.Permitted ground(Obligation... obligations) {
    var activity = URI.create("https://example.org/processing-activities/a");
    return new Ground.Permitted(new UUID(0, 1), activity, 1, List.of(obligations), Instant.MAX);
  }

  private static List<QueryTable> tables() {
    var id = new UUID(0, 2);
    var columns =
        List.of(
            new CatalogColumn("bsn", null, ColumnType.STRING, Sensitivity.NATIONAL_ID, null),
            new CatalogColumn("birth_date", null, ColumnType.DATE, Sensitivity.PERSONAL, null));
    var dataset = new CatalogDataset(id, RESIDENTS, "residents", false, false, columns);
    var version =
        new StoredVersion(
            id,
            id,
            1,
            Path.of("file.parquet"),
            1,
            Instant.EPOCH,
            List.of(new VersionColumn("bsn", ColumnType.STRING)));
    return List.of(new QueryTable(dataset, version));
  }
}
