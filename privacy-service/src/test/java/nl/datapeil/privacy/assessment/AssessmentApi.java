package nl.datapeil.privacy.assessment;

import static nl.datapeil.privacy.PrivacyApi.as;
import static nl.datapeil.privacy.PrivacyApi.dirk;
import static nl.datapeil.privacy.PrivacyApi.paul;
import static nl.datapeil.privacy.PrivacyApi.petra;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What officers do with assessments in tests, with the very examples that Swagger UI offers.
public final class AssessmentApi {
  public static final String ONE = "/v1/assessments/{id}";
  public static final String PRE_SCAN = "urn:nl:peilprescan";
  public static final String DPIA = "urn:nl:peildpia";

  private static final JsonNode EXAMPLES = examples();

  private AssessmentApi() {}

  public static RequestSpecification carla() {
    return as("carla", "controller");
  }

  /// An example of the contract, as an officer may change it before sending.
  public static ObjectNode example(String name) {
    return EXAMPLES.path(name).path("value").deepCopy();
  }

  public static String start(String definition, String title) {
    return petra()
        .body(Map.of("definition", definition, "title", title))
        .post("/v1/assessments")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /// An assessment of this activity, which petra drafted.
  public static String about(String activity, String definition, ObjectNode answers) {
    String id =
        petra()
            .body(
                Map.of(
                    "definition",
                    definition,
                    "title",
                    "Over de verwerking",
                    "about",
                    List.of(activityUri(activity))))
            .post("/v1/assessments")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    answer(id, answers).then().statusCode(200);
    return id;
  }

  /// Passed by paul, which is enough for all but a DPIA.
  public static String inForce(String activity, String definition, ObjectNode answers) {
    var id = about(activity, definition, answers);
    submit(id).then().statusCode(200);
    paul()
        .body(Map.of("outcome", "PASS", "reviewOn", inAYear().toString()))
        .post(ONE + "/review", id)
        .then()
        .statusCode(200);
    return id;
  }

  /// A DPIA of this activity, from draft to decision.
  public static String dpiaInForce(String activity) {
    var id = about(activity, DPIA, example("answersWithRows"));
    judge(id, "POSITIVE");
    approve(id).then().statusCode(200).body("status", equalTo("IN_FORCE"));
    return id;
  }

  public static Response withdraw(String id) {
    return carla()
        .header("If-Match", tag(id))
        .body(Map.of("reason", "Het plan is gewijzigd"))
        .post(ONE + "/withdrawal", id);
  }

  public static String activityUri(String id) {
    return "http://localhost:8080/privacy/v1/processing-activities/" + id;
  }

  public static String tag(String id) {
    return petra().get(ONE, id).header("ETag");
  }

  public static Response answer(String id, ObjectNode answers) {
    return petra().header("If-Match", tag(id)).body(answers.toString()).patch(ONE + "/answers", id);
  }

  public static Response answer(String id, String json) {
    try {
      return answer(id, (ObjectNode) new ObjectMapper().readTree("{\"answers\": " + json + "}"));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Response submit(String id) {
    return petra().post(ONE + "/submission", id);
  }

  public static Response pass(String id) {
    return paul().body(Map.of("outcome", "PASS")).post(ONE + "/review", id);
  }

  public static Response advise(String id, String verdict) {
    return dirk()
        .body(Map.of("verdict", verdict, "text", "Advies van de FG"))
        .post(ONE + "/advice", id);
  }

  public static Response approve(String id) {
    return approve(id, inAYear());
  }

  public static Response approve(String id, LocalDate reviewOn) {
    return carla()
        .body(
            Map.of(
                "outcome", "APPROVE",
                "motivation", "Het belang weegt op",
                "reviewOn", reviewOn.toString()))
        .post(ONE + "/decision", id);
  }

  public static LocalDate inAYear() {
    return LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusYears(1);
  }

  /// A DPIA with all required answers, still a draft of petra.
  public static String dpia(String title) {
    var id = start(DPIA, title);
    answer(id, example("answersWithRows")).then().statusCode(200);
    return id;
  }

  /// A DPIA that petra submitted, paul passed on and dirk advised on.
  public static String advised(String title, String verdict) {
    var id = dpia(title);
    judge(id, verdict);
    return id;
  }

  public static void judge(String id, String verdict) {
    submit(id).then().statusCode(200);
    pass(id).then().statusCode(200);
    advise(id, verdict).then().statusCode(200);
  }

  private static JsonNode examples() {
    try (var contract =
        Objects.requireNonNull(AssessmentApi.class.getResourceAsStream("/META-INF/openapi.yaml"))) {
      return new ObjectMapper(new YAMLFactory())
          .readTree(contract)
          .path("components")
          .path("examples");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
