package nl.datapeil.privacy.assessment.definition;

import static nl.datapeil.privacy.assessment.definition.DefinitionApi.PATH;
import static nl.datapeil.privacy.assessment.definition.DefinitionApi.ahmed;
import static nl.datapeil.privacy.assessment.definition.DefinitionApi.file;
import static nl.datapeil.privacy.assessment.definition.DefinitionApi.form;
import static nl.datapeil.privacy.assessment.definition.DefinitionApi.urn;
import static nl.datapeil.privacy.assessment.definition.DefinitionApi.vera;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.datapeil.privacy.ContractCase;
import nl.datapeil.privacy.assessment.definition.source.DefinitionReader.Format;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class DefinitionResourceTest extends ContractCase {
  @Inject Definitions definitions;
  @Inject BuiltInDefinitions builtIn;
  @Inject DefinitionService service;

  @Test
  void leavesAnAdministratorsVersionWhenOursComesLater() {
    var urn = urn();
    file(form(urn, "1.0", "Vraag")).then().statusCode(201);
    var ours =
        new Upload(form(urn, "1.0", "Onze vraag").getBytes(StandardCharsets.UTF_8), Format.YAML);

    var filed = service.file(ours, null, Locale.ENGLISH);

    assertThat(filed.isNew()).isFalse();
    assertThat(new String(service.source(urn, "1.0"), StandardCharsets.UTF_8))
        .isEqualTo(form(urn, "1.0", "Vraag"));
  }

  @Test
  void filesAVersionOnceAndKeepsItsBytes() {
    var urn = urn();
    var yaml = "# opmerking\n" + form(urn, "1.0", "Vraag");

    file(yaml).then().statusCode(201).body("urn", equalTo(urn)).body("uri", containsString(urn));
    file(yaml).then().statusCode(200);
    file(form(urn, "1.0", "Andere vraag"))
        .then()
        .statusCode(409)
        .body("code", equalTo("DEFINITION_DIFFERS"))
        .body("links", hasSize(1));
    ahmed()
        .contentType("application/yaml")
        .body(form(urn, "1.0", "Andere vraag").getBytes(StandardCharsets.UTF_8))
        .post(PATH + "?dryRun=true")
        .then()
        .statusCode(200)
        .body("valid", equalTo(false))
        .body("errors.at", equalTo(List.of("version")));
    file(form(urn, "1.1", "Andere vraag")).then().statusCode(201);

    var source = vera().accept("application/yaml").get(PATH + "/{urn}/1.0", urn);
    source.then().statusCode(200);
    assertThat(source.asByteArray()).isEqualTo(yaml.getBytes(StandardCharsets.UTF_8));
    assertThat(definitions.newest(urn).orElseThrow().version()).isEqualTo("1.1");
    assertThat(definitions.find(urn + ":1.0").orElseThrow().task("1")).isPresent();
  }

  @Test
  void tellsAllThatIsWrongAndFilesNothing() {
    var urn = urn();
    var wrong =
        form(urn, "1.0", "V")
            .replace("open_text", "select_option")
            .replace("assessments:", "  - {task: Z}\nassessments:");

    file(wrong)
        .then()
        .statusCode(400)
        .body("code", equalTo("DEFINITION_INVALID"))
        .body("violations.field", hasItems("line 6: task 1", "line 7: tasks[1]"));
    ahmed()
        .contentType("text/yaml")
        .body(wrong.getBytes(StandardCharsets.UTF_8))
        .post(PATH + "?dryRun=true")
        .then()
        .statusCode(200)
        .body("valid", equalTo(false))
        .body("errors.line", hasItems(6, 7));
    ahmed()
        .contentType("application/yaml")
        .body(form(urn, "1.0", "V").getBytes(StandardCharsets.UTF_8))
        .post(PATH + "?dryRun=true")
        .then()
        .statusCode(200)
        .body("valid", equalTo(true))
        .body("uri", nullValue());
    vera().get(PATH + "/{urn}/1.0", urn).then().statusCode(404);
  }

  @Test
  void refusesWhatIsNotADefinition() {
    for (var body : new String[] {"", "{}", "a: [", "&a [*a]", "null", "\"x\"", "\t"}) {
      file(body).then().statusCode(400);
    }
    ahmed().contentType(ContentType.JSON).body("{\"urn\":1").post(PATH).then().statusCode(400);
    ahmed()
        .contentType("text/csv")
        .body("a;b".getBytes(StandardCharsets.UTF_8))
        .post(PATH)
        .then()
        .statusCode(415);
  }

  @Test
  void showsAFormInTheLanguageOfItsReader() {
    var urn = urn();
    file(form(urn, "1.0", "Vraag")).then().statusCode(201);

    vera()
        .header("Accept-Language", "en")
        .get(PATH + "/{urn}/1.0", urn)
        .then()
        .statusCode(200)
        .body("title", equalTo("Trial"))
        .body("tasks[0].title", equalTo("Question"));
    vera()
        .get(PATH + "/{urn}/1.0", urn)
        .then()
        .body("title", equalTo("Proef"))
        .body("tasks[0].title", equalTo("Vraag"))
        .body("tasks[0].more.in_fria", equalTo(true));
  }

  @Test
  void listsEveryVersionOfAForm() {
    var urn = urn();
    file(form(urn, "1.0", "A")).then().statusCode(201);
    file(form(urn, "2.0", "B")).then().statusCode(201);

    var next =
        vera()
            .queryParam("urn", urn)
            .get(PATH + "?limit=1")
            .then()
            .statusCode(200)
            .body("items.version", equalTo(List.of("1.0")))
            .extract()
            .<String>path("next");

    vera()
        .queryParam("urn", urn)
        .queryParam("after", next)
        .get(PATH)
        .then()
        .body("items.version", equalTo(List.of("2.0")))
        .body("items.filedBy", everyItem(notNullValue()));
  }

  @Test
  void takesAFormOutOfUseWithoutForgettingIt() {
    var urn = urn();
    file(form(urn, "1.0", "A")).then().statusCode(201);

    ahmed()
        .contentType(ContentType.JSON)
        .body(Map.of("reason", "Verouderd"))
        .post(PATH + "/{urn}/1.0/withdrawal", urn)
        .then()
        .statusCode(200)
        .body("withdrawalReason", equalTo("Verouderd"));

    assertThat(definitions.isUsable(urn, "1.0")).isFalse();
    assertThat(definitions.newest(urn)).isEmpty();
    assertThat(definitions.find(urn, "1.0")).isPresent();
  }

  @Test
  void filesItsOwnFormsAtEachStart() throws Exception {
    builtIn.file(new StartupEvent());

    vera()
        .get(PATH + "?limit=200")
        .then()
        .statusCode(200)
        .body("items.findAll { it.builtIn }.urn", not(empty()));
  }
}
