package nl.datapeil.privacy.log.retention;

import static nl.datapeil.privacy.log.LogApi.linesOf;
import static nl.datapeil.privacy.log.LogApi.verdict;
import static nl.datapeil.privacy.log.LogApi.write;
import static nl.datapeil.privacy.log.SpanJson.about;
import static nl.datapeil.privacy.log.SpanJson.newBsn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.privacy.ContractCase;
import nl.datapeil.privacy.log.chain.Verdict;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class RetentionResourceTest extends ContractCase {
  private static final long LONG_AGO = Instant.parse("2012-03-04T12:00:00Z").toEpochMilli();

  private final String activity =
      "https://privacy.example/processing-activities/" + Ids.next() + "/versions/1";

  @Inject Retention retention;
  @Inject DataSource database;

  @Test
  void removesLinesWhoseTimeIsOverAndKeepsTheChain() throws SQLException, IOException {
    var bsn = newBsn();
    var old = about(bsn, activity).put("name", "Oud").put("startTime", LONG_AGO);
    write(old, about(bsn, activity).put("name", "Nieuw"));

    var removed = retention.run();

    assertThat(removed).isPositive();
    linesOf(bsn).body("items.name", contains("Nieuw"));
    assertThat(months()).isZero();
    assertThat(verdict())
        .isInstanceOfSatisfying(
            Verdict.Intact.class, whole -> assertThat(whole.stubs()).isPositive());
  }

  /// Partitions of the month long ago.
  private int months() throws SQLException {
    try (var connection = database.getConnection();
        var query = connection.createStatement();
        var row =
            query.executeQuery(
                "select count(*) from pg_class where relname = 'log_line_2012_03'")) {
      row.next();
      return row.getInt(1);
    }
  }
}
