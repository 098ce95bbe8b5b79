package nl.datapeil.analytics.privacy;

import static nl.datapeil.analytics.AnalyticsProblem.PRIVACY_UNAVAILABLE;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Sees to it that each person whose data a query read finds that in the processing log: few by a
/// line each, many as a population.
@ApplicationScoped
public class DataSubjects {
  /// What the catalogue calls a national id is the citizen service number.
  private static final String TYPE = "BSN";

  private static final int MOST_LINES = 500;

  private final PrivacyClient client;
  private final PopulationClient populations;

  DataSubjects(@RestClient PrivacyClient client, @RestClient PopulationClient populations) {
    this.client = client;
    this.populations = populations;
  }

  /// Returns once it is stored for good. Nothing may leave before that.
  ///
  /// @param identifiers of all whose rows of this dataset were read, as stored there
  public void store(LogRecord query, URI dataset, Iterator<String> identifiers, long count) {
    if (count == 0) {
      return;
    }
    try {
      var lines = lines(query, dataset, identifiers, count);
      if (!lines.isEmpty()) {
        client.store(new LogSpans(lines));
      }
    } catch (RuntimeException e) {
      Log.warnf("No log lines of the persons in query %s: %s", query.id(), e.getClass());
      throw PRIVACY_UNAVAILABLE.because(
          "The processing log does not take the lines for the persons whose data the query reads,"
              + " so its answer stays here. Try again later.",
          "Het logboek neemt de regels voor de personen van wie de vraag gegevens leest niet aan,"
              + " dus het antwoord blijft hier. Probeer het later opnieuw.");
    }
  }

  private List<LogSpans.Span> lines(
      LogRecord query, URI dataset, Iterator<String> identifiers, long count) {
    var persons = persons(identifiers);
    if (!persons.hasNext()) {
      return List.of();
    }
    if (count > MOST_LINES) {
      var population = populations.store(TYPE, new IdentifierLines(persons));
      return List.of(LogSpans.ofMany(query, dataset, population.id()));
    }
    var lines = new ArrayList<LogSpans.Span>();
    persons.forEachRemaining(id -> lines.add(LogSpans.ofOne(query, dataset, TYPE, id)));
    return lines;
  }

  /// What is no citizen service number names nobody who could ask.
  private static Iterator<String> persons(Iterator<String> identifiers) {
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(identifiers, 0), false)
        .flatMap(identifier -> CitizenNumber.of(identifier).stream())
        .iterator();
  }
}
