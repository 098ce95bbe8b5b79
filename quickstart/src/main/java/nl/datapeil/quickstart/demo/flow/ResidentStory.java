package nl.datapeil.quickstart.demo.flow;

import static nl.datapeil.quickstart.demo.flow.Person.ANNA;
import static nl.datapeil.quickstart.demo.flow.Person.DIRK;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.datapeil.quickstart.demo.count.Groups;
import nl.datapeil.quickstart.settings.LaunchException;

/// Personal data: refused without a ground, answered within its obligations with one, and logged.
public final class ResidentStory {
  private static final int SMALLEST_GROUP = 10;

  private final Stage stage;
  private final Path residents;

  public ResidentStory(Stage stage, Path residents) {
    this.stage = stage;
    this.residents = residents;
  }

  public void tell() {
    stage.narrator().chapter("Personal data of Peilstad");
    var dataset = new Registration(stage).of(Scripts.json("residents.json"), residents);
    refused("asks how many residents each income group has", "");
    var activity = new ApprovalStory(stage, this::refused).tell(dataset);
    stage.narrator().chapter("The same questions, with a ground");
    groups(activity);
    persons(activity);
    log(activity);
  }

  private void refused(String asks, String purpose) {
    var answer = stage.query(ANNA, asks, Scripts.text("residents-per-income.sql"), purpose);
    stage.narrator().say(answer.expect(403).problem());
  }

  private void groups(String activity) {
    var asks = "asks it again, naming the approved activity as purpose";
    var answer = stage.query(ANNA, asks, Scripts.text("residents-per-income.sql"), activity);
    var answered = new TreeMap<String, Long>();
    for (var row : answer.expect(200).body().path("rows")) {
      answered.put(row.path(0).asText() + " " + row.path(1).asText(), row.path(2).asLong());
    }
    var all = Groups.of(residents, List.of("buurtcode", "inkomensklasse"));
    var large =
        all.entrySet().stream()
            .filter(group -> group.getValue() >= SMALLEST_GROUP)
            .collect(
                Collectors.toMap(group -> String.join(" ", group.getKey()), Map.Entry::getValue));
    if (!answered.equals(large)) {
      throw new LaunchException(
          "The answer is not the groups of ten or more.\nanswer: %s\nfile:   %s"
              .formatted(answered, new TreeMap<>(large)));
    }
    stage
        .narrator()
        .say(
            "%d groups in the file, %d in the answer: the %d with fewer than %d residents are gone"
                .formatted(all.size(), large.size(), all.size() - large.size(), SMALLEST_GROUP));
  }

  private void persons(String activity) {
    var asks = "asks for the residents in debt care, for a sample survey";
    var answer = stage.query(ANNA, asks, Scripts.text("residents-in-care.sql"), activity);
    var rows = answer.expect(200).body().path("rows");
    var known = new HashSet<>(Groups.of(residents, List.of("bsn")).keySet());
    for (var row : rows) {
      if (known.contains(List.of(row.path(0).asText()))) {
        throw new LaunchException("A citizen service number left the platform.");
      }
    }
    stage
        .narrator()
        .say(
            """
            %d rows; not one citizen service number among them, but pseudonyms:
            %s
            """
                .formatted(rows.size(), rows.path(0)));
  }

  private void log(String activity) {
    var path =
        "/privacy/v1/processing-log?limit=10&processingActivityId="
            + URLEncoder.encode(activity, StandardCharsets.UTF_8);
    var answer = stage.act(DIRK, "reads the processing log of this activity", Request.get(path));
    var items = answer.expect(200).body().path("items");
    if (items.isEmpty()) {
      throw new LaunchException("The processing log does not hold the queries.");
    }
    items.forEach(this::showLogged);
  }

  /// The query itself, or whose rows it read.
  private static String about(JsonNode entry) {
    if (entry.has("query")) {
      return entry.path("query").asText().replaceAll("\\s+", " ");
    }
    return entry.has("population") ? "(about a group of residents)" : "(about one resident)";
  }

  private void showLogged(JsonNode entry) {
    stage
        .narrator()
        .say(
            "%s  %s  %s rows  %s"
                .formatted(
                    entry.path("startTime").asText(),
                    entry.path("actorName").asText(),
                    entry.path("rows").asText(),
                    about(entry)));
  }
}
