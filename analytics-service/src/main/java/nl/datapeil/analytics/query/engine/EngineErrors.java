package nl.datapeil.analytics.query.engine;

import static nl.datapeil.analytics.AnalyticsProblem.QUERY_CANCELLED;
import static nl.datapeil.analytics.AnalyticsProblem.QUERY_FAILED;
import static nl.datapeil.analytics.AnalyticsProblem.QUERY_TOO_LARGE;
import static nl.datapeil.analytics.AnalyticsProblem.QUERY_TOO_SLOW;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.datapeil.kit.problem.ProblemException;

/// Says what an error of the engine means for who asked. DuckDB sets neither SQL state nor error
/// code, so the beginning of its message is all there is to go by.
final class EngineErrors {
  private static final Pattern PATH = Pattern.compile("[\"']?/[^\\s\"']+[\"']?");
  private static final List<String> FAULTS_OF_THE_DATA =
      List.of("Conversion Error", "Out of Range Error", "Invalid Input Error", "Binder Error");

  private EngineErrors() {}

  static ProblemException toProblem(
      SQLException error, Task task, Duration timeout, boolean cancelled) {
    var message = Objects.requireNonNullElse(error.getMessage(), "");
    if (message.startsWith("INTERRUPT Error")) {
      return cancelled ? cancelled() : tooSlow(timeout);
    }
    if (message.startsWith("Out of Memory Error")) {
      return tooLarge();
    }
    if (FAULTS_OF_THE_DATA.stream().anyMatch(message::startsWith)) {
      return task.protectedData() ? failedUnseen() : failed(message);
    }
    // of protected data only the kind of error may reach the log, the rest may hold values
    throw task.protectedData()
        ? new IllegalStateException("The engine refused a planned query: " + kind(message))
        : new IllegalStateException("The engine refused a planned query", error);
  }

  static ProblemException cancelled() {
    return QUERY_CANCELLED.because(
        "The caller went away before the answer was ready.",
        "De aanvrager was weg voordat het antwoord klaar was.");
  }

  private static String kind(String message) {
    return message.substring(0, Math.max(0, message.indexOf(':')));
  }

  private static ProblemException tooSlow(Duration timeout) {
    return QUERY_TOO_SLOW.because(
        "The query was stopped after %d seconds. Filter earlier, join on equal keys or"
            + " ST_DWithin, or ask for less at once.",
        "De vraag is na %d seconden gestopt. Filter eerder, koppel op gelijke sleutels of"
            + " ST_DWithin, of vraag minder tegelijk.",
        timeout.toSeconds());
  }

  private static ProblemException tooLarge() {
    return QUERY_TOO_LARGE.because(
        "The query needs more memory or disk than one query may use. Filter earlier, group"
            + " coarser, or ask for fewer columns.",
        "De vraag vergt meer geheugen of schijf dan een vraag mag gebruiken. Filter eerder,"
            + " groepeer grover, of vraag minder kolommen.");
  }

  /// The engine's own words carry a value from the data, so they stay inside.
  private static ProblemException failedUnseen() {
    return QUERY_FAILED.because(
        "A value in the data cannot be converted or computed as the query asks. Which one is not"
            + " shown, because the data are protected.",
        "Een waarde in de gegevens is niet om te zetten of te berekenen zoals de vraag wil. Welke"
            + " wordt niet getoond, omdat de gegevens beschermd zijn.");
  }

  private static ProblemException failed(String message) {
    var firstParagraph = message.split("\n\n", 2)[0];
    var shown = PATH.matcher(firstParagraph).replaceAll("…");
    return QUERY_FAILED.because("The engine says: %s", "De rekenmachine meldt: %s", shown);
  }
}
