package nl.datapeil.privacy.log.proof;

import static nl.datapeil.privacy.PrivacyApi.dirk;
import static nl.datapeil.privacy.PrivacyApi.service;
import static nl.datapeil.privacy.log.SpanJson.about;
import static nl.datapeil.privacy.log.SpanJson.batch;
import static nl.datapeil.privacy.log.SpanJson.newBsn;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import nl.datapeil.privacy.ContractCase;
import nl.datapeil.privacy.log.chain.ChainVerifier;
import nl.datapeil.privacy.log.chain.Verdict;
import nl.datapeil.privacy.log.chain.Verdict.Broken;
import nl.datapeil.privacy.log.chain.Verdict.Intact;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class ChainResourceTest extends ContractCase {
  private static final String CHAIN = "/v1/processing-log/chain";
  private static final String ACTIVITY =
      "https://privacy.example/processing-activities/1/versions/1";

  @BeforeEach
  void write() {
    for (var i = 0; i < 3; i++) {
      service()
          .body(batch(about(newBsn(), ACTIVITY), about(ACTIVITY)))
          .post("/v1/processing-log")
          .then()
          .statusCode(201);
    }
  }

  @Test
  void verifiesFromTheFirstLineToTheSignedOne() throws IOException {
    var verdict = verify(export(0));

    assertThat(verdict)
        .isInstanceOfSatisfying(
            Intact.class,
            whole -> {
              assertThat(whole.after()).isZero();
              assertThat(whole.last()).isGreaterThanOrEqualTo(6);
            });
  }

  @Test
  void verifiesTheLastPart() throws IOException {
    var verdict = verify(export(4));

    assertThat(verdict)
        .isInstanceOfSatisfying(Intact.class, part -> assertThat(part.after()).isEqualTo(4));
  }

  @Test
  void noticesEveryKindOfTampering() throws IOException {
    var whole = export(0);

    assertThat(verify(changed(whole, lines -> lines.set(3, lines.get(3).replace("OK", "ERROR")))))
        .isInstanceOf(Broken.class);
    assertThat(verify(changed(whole, lines -> lines.remove(2)))).isInstanceOf(Broken.class);
    assertThat(verify(changed(whole, lines -> Collections.swap(lines, 2, 3))))
        .isInstanceOf(Broken.class);
    assertThat(verify(changed(whole, lines -> lines.remove(lines.size() - 2))))
        .isInstanceOf(Broken.class);
    assertThat(verify(changed(whole, List::removeLast))).isInstanceOf(Broken.class);
    assertThat(verify(changed(whole, List::removeFirst))).isInstanceOf(Broken.class);
    assertThat(verify(changed(whole, lines -> lines.add(lines.get(2))))).isInstanceOf(Broken.class);
  }

  @Test
  void takesNoOtherKey() throws IOException {
    var verdict =
        new ChainVerifier("MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=")
            .verify(new BufferedReader(new StringReader(export(0))));

    assertThat(verdict).isInstanceOf(Broken.class);
  }

  @Test
  void tellsWhatIsNotThere() {
    dirk().get(CHAIN + "/999999").then().statusCode(404);
    dirk().get(CHAIN + "/1?after=999999999").then().statusCode(404);
    dirk().get(CHAIN + "/x").then().statusCode(400);
  }

  private static String export(long after) {
    int stream = dirk().get(CHAIN).then().statusCode(200).extract().path("streams[0].stream");
    return dirk()
        .get(CHAIN + "/{stream}?after={after}", stream, after)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private static Verdict verify(String export) throws IOException {
    String key = dirk().get(CHAIN).then().statusCode(200).extract().path("publicKey");
    return new ChainVerifier(key).verify(new BufferedReader(new StringReader(export)));
  }

  private static String changed(String export, Consumer<List<String>> change) {
    var lines = new ArrayList<>(export.lines().toList());
    change.accept(lines);
    return String.join("\n", lines) + "\n";
  }
}
