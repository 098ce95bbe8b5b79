package nl.datapeil.catalog.change.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Verifies an export on any machine with Java: `AuditVerifier [--start HEAD] [--head HEAD]
/// [FILE]`. Without a file it reads standard input. Says OK or the first broken line, and exits
/// with 0 or 1.
public final class AuditVerifier {
  private @Nullable AuditHead start;
  private @Nullable AuditHead end;
  private String file = "-";

  private AuditVerifier(String... arguments) {
    for (var i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--start" -> start = AuditHead.of(arguments[++i]);
        case "--head" -> end = AuditHead.of(arguments[++i]);
        default -> file = arguments[i];
      }
    }
  }

  public static void main(String... arguments) throws IOException {
    System.exit(run(System.out, arguments));
  }

  /// The exit code.
  static int run(PrintStream out, String... arguments) throws IOException {
    var verifier = new AuditVerifier(arguments);
    try (var lines = verifier.open()) {
      var chain = new AuditChain(verifier.start, verifier.end);
      return switch (chain.verify(lines.lines().iterator())) {
        case AuditVerdict.Whole(var count, var head) -> {
          out.printf("OK: %d lines, head %s%n", count, head);
          yield 0;
        }
        case AuditVerdict.Broken(var line, var why) -> {
          out.printf("BROKEN: line %d %s%n", line, why);
          yield 1;
        }
      };
    }
  }

  private BufferedReader open() throws IOException {
    return file.equals("-")
        ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
        : Files.newBufferedReader(Path.of(file));
  }
}
