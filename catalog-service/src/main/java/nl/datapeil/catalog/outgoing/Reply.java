package nl.datapeil.catalog.outgoing;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import nl.datapeil.kit.problem.Text;

/// What came of an [Outbound] request.
public sealed interface Reply {
  /// The server answered, with whatever status. `url` is where the redirects ended; header names
  /// are in lower case.
  record Answered(URI url, int status, Map<String, String> headers, long bytes) implements Reply {
    public Answered {
      headers = Map.copyOf(headers);
    }

    public Optional<String> header(String name) {
      return Optional.ofNullable(headers.get(name));
    }

    public boolean isOk() {
      return status / 100 == 2;
    }
  }

  /// Nobody was asked: the URL, or one it redirects to, may not be called.
  record Refused(Text why) implements Reply {}

  /// No such server now, no connection, no answer in time, or an answer that broke off or grew too
  /// large; the last is `lasting`, for it would be too large again.
  record Broken(Text why, boolean lasting) implements Reply {}
}
