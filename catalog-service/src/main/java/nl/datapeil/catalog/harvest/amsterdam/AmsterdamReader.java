package nl.datapeil.catalog.harvest.amsterdam;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import nl.datapeil.catalog.harvest.reading.Fault;
import nl.datapeil.catalog.harvest.reading.Reading;
import nl.datapeil.kit.problem.Text;
import org.apache.jena.graph.NodeFactory;

/// Reads dataset definitions one by one.
public final class AmsterdamReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Reading reading;

  public AmsterdamReader(Reading into) {
    reading = into;
  }

  /// Reads the text of a `dataset.json`; `place` is its address without `.json`.
  public void read(String text, String place, Definitions definitions) {
    parse(text, place)
        .ifPresentOrElse(
            json -> dataset(json, place, definitions),
            () -> reading.broke(NodeFactory.createURI(place)));
  }

  private void dataset(JsonNode json, String place, Definitions definitions) {
    if (!json.path("type").asText().equals("dataset") || json.path("id").asText().isBlank()) {
      reading.report(
          Fault.of(
              Fault.Kind.RECORD_DROPPED,
              place,
              new Text("This defines no dataset", "Dit definieert geen dataset")));
      reading.broke(NodeFactory.createURI(place));
      return;
    }
    new DatasetDefinition(json, place, definitions).into(reading);
  }

  /// The JSON of any file of the tree; what cannot be read is reported.
  public Optional<JsonNode> parse(String text, String place) {
    try {
      return Optional.of(JSON.readTree(text));
    } catch (JacksonException e) {
      var at = e.getLocation();
      reading.report(
          new Fault(
              Fault.Kind.RECORD_DROPPED,
              at == null ? 0 : at.getLineNr(),
              at == null ? 0 : at.getColumnNr(),
              place,
              Text.of(
                  "The file is not valid JSON: %s",
                  "Het bestand is geen geldige JSON: %s", e.getOriginalMessage())));
      return Optional.empty();
    }
  }
}
