package nl.datapeil.privacy.assessment.definition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Answers that just reach a level (and one of its criteria), and the one answer by which they just
/// do not.
record OutcomeCase(
    String file, String outcome, String level, String criterion, String answers, String miss) {
  static Stream<OutcomeCase> all() {
    return BuiltIn.names().flatMap(OutcomeCase::of);
  }

  static Stream<OutcomeCase> of(String file) {
    var name = "/assessments/" + file + "-outcomes.csv";
    try (var in = OutcomeCase.class.getResourceAsStream(name)) {
      var text = Objects.requireNonNull(in, name).readAllBytes();
      return new String(text, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(";", -1))
          .map(cell -> new OutcomeCase(file, cell[0], cell[1], cell[2], cell[3], cell[4]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Map<String, List<String>> reaching() {
    var answered = new LinkedHashMap<String, List<String>>();
    Stream.of(answers.split(" ", -1)).forEach(answer -> put(answered, answer));
    return answered;
  }

  Map<String, List<String>> missing() {
    var answered = reaching();
    put(answered, miss);
    return answered;
  }

  private static void put(Map<String, List<String>> answered, String answer) {
    var at = answer.indexOf('=');
    var codes = answer.substring(at + 1);
    answered.put(
        answer.substring(0, at), codes.isEmpty() ? List.of() : List.of(codes.split("\\+", -1)));
  }

  @Override
  public String toString() {
    return file + " " + outcome + " " + level + " " + criterion;
  }
}
