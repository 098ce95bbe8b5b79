package nl.datapeil.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/// The rules of NL GOV API Design Rules 2.2 that only a running service can show, checked by
/// `tools/adr-runtime-check.mjs` of the folder `shared`.
public final class AdrProbe {
  private static final String SEND_TOKEN =
      """
      const plain = globalThis.fetch;
      globalThis.fetch = (url, options = {}) => {
        if ((options.method ?? 'GET') === 'GET') return plain(url, options);
        const headers = new Headers(options.headers);
        headers.set('authorization', 'Bearer ' + process.env.DATAPEIL_PROBE_TOKEN);
        return plain(url, { ...options, headers });
      };
      """;

  private AdrProbe() {}

  /// `base` is such as `http://localhost:8081/v1`, `resource` a public GET below it. The token goes
  /// with every other method, so that the probe reaches what lies behind the lock. Skipped, saying
  /// so, without `node` or the folder `shared`.
  public static void passes(String base, String resource, String token) {
    passes(base, List.of(resource), token);
  }

  /// As above; `post` is the path that takes a JSON body by POST.
  public static void passes(String base, String resource, String post, String token) {
    passes(base, List.of(resource, post), token);
  }

  private static void passes(String base, List<String> paths, String token) {
    var check = Shared.path("tools/adr-runtime-check.mjs");
    var node = Program.find("node");
    Assumptions.assumeTrue(node.isPresent(), "Skipped: node is not on the PATH");
    try {
      var preload = Files.createTempFile("send-token", ".mjs");
      Files.writeString(preload, SEND_TOKEN);
      var command =
          new ArrayList<>(
              List.of(
                  node.orElseThrow().toString(),
                  "--import",
                  preload.toUri().toString(),
                  check.toString(),
                  base));
      command.addAll(paths);
      var run = Program.run(command, Map.of("DATAPEIL_PROBE_TOKEN", token));
      Files.delete(preload);
      assertThat(run.exitCode()).as(run.output()).isZero();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
