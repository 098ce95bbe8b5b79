package nl.datapeil.quickstart.demo.flow;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Optional;
import nl.datapeil.quickstart.settings.LaunchException;

/// What is asked of the gateway.
///
/// @param path behind the gateway's address, such as `/catalog/v1/datasets`
/// @param contentType absent without a body
/// @param shown the body as it is printed
public record Request(
    String method, String path, Optional<String> contentType, BodyPublisher body, String shown) {

  public static Request get(String path) {
    return new Request("GET", path, Optional.empty(), BodyPublishers.noBody(), "");
  }

  public static Request post(String path, JsonNode body) {
    var text = body.toString();
    return new Request(
        "POST", path, Optional.of("application/json"), BodyPublishers.ofString(text), text);
  }

  /// Without a body: the address says it all.
  public static Request post(String path) {
    return new Request("POST", path, Optional.empty(), BodyPublishers.noBody(), "");
  }

  /// Sends a file as it is, however large.
  ///
  /// @param contentType `text/csv` or `application/geo+json`
  public static Request upload(String path, Path file, String contentType) {
    try {
      return new Request(
          "POST",
          path,
          Optional.of(contentType),
          BodyPublishers.ofFile(file),
          "the file " + file.getFileName() + ", " + contentType);
    } catch (FileNotFoundException e) {
      throw new LaunchException("There is no file " + file, e);
    }
  }
}
