package nl.datapeil.privacy.algorithm.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import nl.datapeil.privacy.ActivityJson;
import nl.datapeil.privacy.activity.terms.TermsDraft;
import nl.datapeil.privacy.algorithm.AlgorithmJson;
import nl.datapeil.privacy.algorithm.terms.AlgorithmDraft;
import nl.datapeil.privacy.algorithm.terms.Prefill;
import nl.datapeil.testkit.Shared;
import org.junit.jupiter.api.Test;

/// Each entry against the definition of the national register itself.
class EntryTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final URI HERE = URI.create("https://privacy.example/algorithms/1");
  private static final Prefill OURS = Prefill.of("Gemeente Voorbeeld", "privacy@example.org");

  @Test
  void fitsTheDefinitionWithEveryField() {
    var entry = entry(AlgorithmJson.complete(), OURS);

    assertThat(faults(entry)).isEmpty();
    assertThat(entry.size()).isEqualTo(29);
    assertThat(entry.at("/methods_and_models").asText())
        .isEqualTo(
            "Methode: Beslisboom. Kenmerken: bouwjaar, bodem. Getraind op: 2010-2020. Fout: 8 %.");
  }

  @Test
  void fitsTheDefinitionAtEveryLimit() {
    var longest = AlgorithmJson.complete();
    longest.put("name", "n".repeat(100)).put("description", "d".repeat(350));
    longest.put("organisation", "o".repeat(100)).put("provider", "p".repeat(200));
    for (var field :
        List.of(
            "goal",
            "proportionality",
            "humanIntervention",
            "risks",
            "lawfulBasis",
            "impactNote",
            "sourceData")) {
      longest.put(field, "x".repeat(2_500));
    }
    longest.put("methods", "m".repeat(5_000));

    assertThat(faults(entry(longest, OURS))).isEmpty();
  }

  @Test
  void fitsTheDefinitionWhenAllIsFilledInFromAnActivity() throws JsonProcessingException {
    var activity = ActivityJson.draft().put("name", "n".repeat(200));
    activity.put("purpose", "p".repeat(10_000)).put("legalBasisReference", "r".repeat(10_000));
    activity.putObject("explanation").put("theme", "verkeer").put("source", "Betrokkene");
    var terms = JSON.treeToValue(activity, TermsDraft.class).check();
    var draft = JSON.createObjectNode().put("category", "OTHER");

    var entry = entry(draft, Prefill.of("Gemeente Voorbeeld", "privacy@example.org", terms));

    assertThat(faults(entry)).isEmpty();
    assertThat(entry.at("/category/0").asText()).isEqualTo("Verkeer");
    assertThat(entry.at("/lawful_basis").asText()).startsWith("Taak van algemeen belang. r");
    assertThat(entry.at("/source_data").asText())
        .contains("burgerservicenummer")
        .endsWith("Betrokkene");
    assertThat(entry.at("/source_data_grouping/0/link").asText()).isEqualTo(ActivityJson.RESIDENTS);
  }

  private static JsonNode entry(ObjectNode draft, Prefill filled) {
    try {
      var algorithm = JSON.treeToValue(draft, AlgorithmDraft.class).check(filled);
      var activity = URI.create("https://privacy.example/processing-activities/1");
      return JSON.valueToTree(Entry.of("1", HERE, algorithm, activity));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> faults(JsonNode entry) {
    var faults = new ArrayList<String>();
    var definition = definition();
    entry
        .fieldNames()
        .forEachRemaining(name -> {
          if (!definition.has(name)) {
            faults.add("unknown: " + name);
          }
        });
    definition
        .properties()
        .forEach(
            field -> check(field.getKey(), entry.get(field.getKey()), field.getValue(), faults));
    return faults;
  }

  private static void check(String name, JsonNode value, JsonNode definition, List<String> faults) {
    if (value == null) {
      if (definition.path("required").asBoolean()) {
        faults.add("missing: " + name);
      }
    } else if (definition.path("type").asText().equals("array")) {
      value.forEach(one -> checkElement(name, one, definition, faults));
    } else {
      checkText(name, value, definition, faults);
    }
  }

  private static void checkElement(
      String name, JsonNode one, JsonNode definition, List<String> faults) {
    if (definition.has("items")) {
      definition
          .get("items")
          .properties()
          .forEach(part ->
              check(name + "." + part.getKey(), one.get(part.getKey()), part.getValue(), faults));
    } else {
      checkText(name, one, definition, faults);
    }
  }

  private static void checkText(
      String name, JsonNode value, JsonNode definition, List<String> faults) {
    var longest = definition.path("max_length").asInt(Integer.MAX_VALUE);
    if (!value.isTextual() || value.asText().length() > longest) {
      faults.add("no text, or too long: " + name);
    }
    var permitted = new ArrayList<String>();
    definition.path("permitted_values").forEach(one -> permitted.add(one.asText()));
    if (!permitted.isEmpty() && !permitted.contains(value.asText())) {
      faults.add("not permitted: " + name);
    }
  }

  private static JsonNode definition() {
    var path = Shared.path("standards/privacy/algoritmeregister/config_v1_0.json");
    try {
      return JSON.readTree(path.toFile()).get("properties");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
