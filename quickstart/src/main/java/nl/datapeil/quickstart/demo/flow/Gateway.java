package nl.datapeil.quickstart.demo.flow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import nl.datapeil.quickstart.settings.LaunchException;

/// The one door to the platform.
public final class Gateway {
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final ObjectMapper json = new ObjectMapper();
  private final URI address;

  public Gateway(URI address) {
    this.address = address;
  }

  /// Sends a request and waits for the whole answer.
  ///
  /// @param token an access token; blank asks as an unknown visitor
  public Answer send(Request request, String token) {
    var start = System.nanoTime();
    try {
      var response = http.send(built(request, token), BodyHandlers.ofByteArray());
      var took = Duration.ofNanos(System.nanoTime() - start);
      return new Answer(response.statusCode(), body(response), took);
    } catch (IOException e) {
      throw new LaunchException(
          "The gateway at %s broke off (%s). See ./datapeil status and ./datapeil logs."
              .formatted(address, e),
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchException("Interrupted", e);
    }
  }

  private HttpRequest built(Request request, String token) {
    var builder =
        HttpRequest.newBuilder(URI.create(address + request.path()))
            .timeout(PATIENCE)
            .header("Accept", "application/json")
            .method(request.method(), request.body());
    request.contentType().ifPresent(type -> builder.header("Content-Type", type));
    if (!token.isBlank()) {
      builder.header("Authorization", "Bearer " + token);
    }
    return builder.build();
  }

  private JsonNode body(HttpResponse<byte[]> response) throws IOException {
    var type = response.headers().firstValue("Content-Type").orElse("");
    return type.contains("json") ? json.readTree(response.body()) : MissingNode.getInstance();
  }
}
