package nl.datapeil.privacy.log;

import static io.restassured.RestAssured.given;
import static nl.datapeil.privacy.PrivacyApi.dirk;
import static nl.datapeil.privacy.PrivacyApi.service;
import static nl.datapeil.privacy.log.SpanJson.batch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import nl.datapeil.privacy.log.chain.ChainVerifier;
import nl.datapeil.privacy.log.chain.Verdict;
import nl.datapeil.testkit.Tokens;

/// What systems, officers and citizens do with the log.
public final class LogApi {
  private static final String CHAIN = "/v1/processing-log/chain";

  private LogApi() {}

  public static void write(ObjectNode... spans) {
    service().body(batch(spans)).post("/v1/processing-log").then().statusCode(201);
  }

  public static ValidatableResponse linesOf(String bsn) {
    return dirk()
        .body(Map.of("dataSubjectId", bsn, "dataSubjectIdType", "BSN"))
        .post("/v1/processing-log/search")
        .then()
        .statusCode(200);
  }

  public static RequestSpecification citizen(String bsn) {
    return given()
        .auth()
        .oauth2(Tokens.of(bsn, "citizen", "privacy:read"))
        .contentType(ContentType.JSON);
  }

  /// The id of the population of these people.
  public static String population(String... bsns) {
    return given()
        .auth()
        .oauth2(Tokens.of("service", "privacy:log"))
        .contentType(ContentType.TEXT)
        .body(String.join("\n", bsns))
        .post("/v1/processing-log/populations?dataSubjectIdType=BSN")
        .then()
        .extract()
        .path("id");
  }

  /// Of the chain of the first stream, checked as an outsider would.
  public static Verdict verdict() throws IOException {
    var chains = dirk().get(CHAIN).then().statusCode(200).extract();
    int stream = chains.path("streams[0].stream");
    var export = dirk().get(CHAIN + "/" + stream).then().statusCode(200).extract().asString();
    return new ChainVerifier(chains.path("publicKey"))
        .verify(new BufferedReader(new StringReader(export)));
  }
}
