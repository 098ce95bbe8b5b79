package nl.datapeil.quickstart.demo.flow;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.datapeil.quickstart.settings.LaunchException;

/// What the gateway answered.
///
/// @param body a missing node when it was not JSON
public record Answer(int status, JsonNode body, Duration took) {
  /// This answer, or the end of the demonstration when its status is another.
  public Answer expect(int wanted) {
    if (status != wanted) {
      throw new LaunchException(
          "Expected an answer with status %d but got %d.\n%s"
              .formatted(wanted, status, body.toPrettyString()));
    }
    return this;
  }

  public String text(String field) {
    return body.path(field).asText();
  }

  /// What a problem says of itself: what is wrong, and where to go on.
  String problem() {
    var links =
        StreamSupport.stream(body.path("links").spliterator(), false)
            .map(link ->
                "\nnext: %s\n      %s"
                    .formatted(link.path("title").asText(), link.path("href").asText()))
            .collect(Collectors.joining());
    var violations =
        StreamSupport.stream(body.path("violations").spliterator(), false)
            .map(one -> "\n- " + one.path("field").asText() + " " + one.path("message").asText())
            .collect(Collectors.joining());
    return text("title") + ": " + text("detail") + violations + links;
  }
}
