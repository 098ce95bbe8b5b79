package nl.datapeil.analytics.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(SlowCallerResourceTest.LittleTime.class)
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
@WithTestResource(PartnersResource.class)
class SlowCallerResourceTest extends QueryCase {
  /// And one place, so that the next question has its turn when the caller before was cut off.
  public static class LittleTime implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("analytics.query.delivery", "1S", "analytics.query.concurrent", "1");
    }
  }

  @Test
  void cutsTheConnectionSoThatAPartNeverLooksWhole() throws Exception {
    try (var caller = QueryFixtures.askWithLittleRoom(QueryFixtures.LARGE)) {
      var answer = caller.getInputStream();
      var begin = new String(answer.readNBytes(2_000), StandardCharsets.UTF_8);
      QueryFixtures.ask("select id from trees limit 1").statusCode(200);
      var rest = readUntilCut(answer);

      assertThat(begin).startsWith("HTTP/1.1 200 OK").contains("chunked");
      assertThat(rest).doesNotContain("\"truncated\"").doesNotEndWith("0\r\n\r\n");
    }
  }

  private static String readUntilCut(InputStream answer) throws IOException {
    var read = new StringBuilder();
    var buffer = new byte[65_536];
    try {
      for (var n = answer.read(buffer); n >= 0; n = answer.read(buffer)) {
        read.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
      }
    } catch (SocketException e) {
      assertThat(e).hasMessageContaining("reset");
    }
    return read.toString();
  }
}
