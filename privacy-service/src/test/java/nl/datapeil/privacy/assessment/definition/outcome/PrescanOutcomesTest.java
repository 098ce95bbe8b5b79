package nl.datapeil.privacy.assessment.definition.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.datapeil.privacy.assessment.definition.Forms;
import nl.datapeil.privacy.assessment.definition.form.Answering.Choice;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.form.Task;
import nl.datapeil.privacy.assessment.definition.form.TaskKind;
import nl.datapeil.privacy.assessment.definition.outcome.Outcome.Conclusion;
import nl.datapeil.privacy.assessment.definition.state.State;
import org.junit.jupiter.api.Test;

/// MinBZK's pre-scan for thousands of answer sets, against its rules written out by hand.
class PrescanOutcomesTest {
  private static final int SETS = 5_000;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, Integer> PEOPLE =
      Map.of(
          "Medewerkers/bewindspersonen", 1,
          "Burgers over wie gegevens worden verwerkt in het proces/systeem/applicatie", 1,
          "Kinderen jonger dan 16 jaar", 3,
          "Andere kwetsbare groepen (gehandicapten, minderheden, etc.)", 3);
  private static final Set<String> REGISTERS =
      Set.of(
          "Basisregistratie Inkomen (BRI)",
          "Basisregistratie Kadaster (BRK)",
          "Basisregistratie Personen (BRP)",
          "Basisregistratie Voertuigen (BRV)",
          "Basisregistratie Waarde Onroerende Zaken (WOZ)",
          "Handelsregister (HR)");

  @Test
  void concludesWhatTheRulesSayForEveryAnswerSet() throws Exception {
    var definition = Forms.shared("prescan.yaml");
    var random = new Random(20261122);
    var seen = new LinkedHashSet<Map<String, String>>();

    for (var i = 0; i < SETS; i++) {
      var answers = new Answers(random(definition, random));
      var outcome = Outcomes.of(definition, state(answers));

      assertThat(levels(outcome)).as("%s", answers.values).isEqualTo(answers.conclusions());
      assertThat(outcome.remarks()).isEmpty();
      seen.add(levels(outcome));
    }

    assertThat(seen).hasSizeGreaterThan(8);
  }

  private static Map<String, String> levels(Outcome outcome) {
    var levels = new LinkedHashMap<String, String>();
    outcome.conclusions().forEach((Conclusion c) -> levels.put(c.id(), c.level()));
    return levels;
  }

  /// Some answered, some not; now and then as the weights name the choice, without its prefix.
  private static Map<String, Object> random(Definition definition, Random random) {
    var answered = random.nextDouble();
    var many = random.nextDouble() / 2;
    var answers = new LinkedHashMap<String, Object>();
    for (var task : definition.allTasks()) {
      if (random.nextDouble() < answered) {
        answer(task, answers, many, random);
      }
    }
    return answers;
  }

  private static void answer(Task task, Map<String, Object> answers, double many, Random random) {
    var keys = task.answering().choices().stream().map(Choice::key).toList();
    if (task.kind() == TaskKind.ANY_OF) {
      var chosen = new ArrayList<String>();
      for (var key : keys) {
        if (random.nextDouble() < many) {
          chosen.add(random.nextBoolean() ? key : key.replaceFirst("^[^:]*: ", ""));
        }
      }
      answers.put(task.id(), chosen);
    } else if (task.kind() == TaskKind.ONE_OF) {
      answers.put(task.id(), keys.get(random.nextInt(keys.size())));
    } else if (task.kind().isAnswered()) {
      answers.put(task.id(), random.nextBoolean() ? "" : "tekst");
    }
  }

  private static State state(Answers answers) throws Exception {
    var nodes = new LinkedHashMap<String, Object>();
    answers.values.forEach((id, value) -> nodes.put(id, Map.of("value", value)));
    var json = JSON.writeValueAsString(Map.of("answers", nodes));
    return ((State.Read.Sound) State.parse(json)).state();
  }

  /// The rules of the pre-scan, without any engine.
  private record Answers(Map<String, Object> values) {
    Map<String, String> conclusions() {
      var all = new LinkedHashMap<String, String>();
      if (yes("0.1") || risk() > 4 || count("3.1") >= 1 || count("4.1") >= 2) {
        all.put("DPIA", "required");
      } else if (count("4.1") == 1) {
        all.put("DPIA", "recommended");
      }
      if (yes("2.1.1")
          && outside()
          && List.of("Standaard contractsbepaling (SCC)", "Overig mechanisme")
              .contains(text("2.1.6"))) {
        all.put("DTIA", "required");
      }
      if (yes("6.1.2") || yes("6.1.3")) {
        all.put("IAMA", "recommended");
      }
      if (yes("7.1.1") && yes("7.1.2")) {
        all.put("KIA", "recommended");
      }
      return all;
    }

    private int risk() {
      return (yes("1.1.1") && count("1.1.2") >= 6 ? 1 : 0)
          + (yes("1.2.1") ? band(count("1.2.2")) : 0)
          + (yes("1.3.1") ? band(count("1.3.2")) : 0)
          + people()
          + (yes("1.5.1") ? 1 : 0)
          + among("1.5.3", "Minstens maandelijks", "Vaker dan maandelijks", "Continu")
          + among("1.5.4", "Jaar", "Aantal jaren")
          + (yes("2.1.1") ? yes("2.1.8") ? 2 : 1 : 0)
          + (yes("5.1.1") && list("5.1.2").stream().anyMatch(REGISTERS::contains) ? 1 : 0);
    }

    private int people() {
      var weight = list("1.4.1").stream().mapToInt(p -> PEOPLE.getOrDefault(p, 0)).sum();
      return weight >= 4 ? 2 : weight == 3 ? 1 : 0;
    }

    private static int band(int count) {
      return count > 6 ? 2 : count >= 1 ? 1 : 0;
    }

    private int among(String id, String... texts) {
      return List.of(texts).contains(text(id)) ? 1 : 0;
    }

    private boolean outside() {
      return text("2.1.3").equals("Buiten EER") || text("2.1.4").equals("Buiten EER");
    }

    private boolean yes(String id) {
      return text(id).equals("true");
    }

    private int count(String id) {
      return list(id).size();
    }

    private String text(String id) {
      return String.valueOf(values.getOrDefault(id, ""));
    }

    private List<?> list(String id) {
      return values.get(id) instanceof List<?> list ? list : List.of();
    }
  }
}
