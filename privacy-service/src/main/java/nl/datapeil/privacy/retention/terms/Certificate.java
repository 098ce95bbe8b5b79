package nl.datapeil.privacy.retention.terms;

import java.time.Instant;
import java.util.regex.Pattern;
import nl.datapeil.privacy.InputCheck;
import org.jspecify.annotations.Nullable;

/// The proof of a destruction: how many rows, when, by what system, in which way, and the SHA-256
/// of what was destroyed. It holds none of the data, and is kept for ever.
public record Certificate(long rows, Instant destroyedAt, String by, String method, String sha256) {
  /// As sent.
  public record Draft(
      @Nullable Long rows,
      @Nullable String destroyedAt,
      @Nullable String by,
      @Nullable String method,
      @Nullable String sha256) {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public Certificate check() {
      return new InputCheck()
          .read(in ->
              new Certificate(
                  in.number("rows", rows, 0L),
                  in.instant("destroyedAt", destroyedAt),
                  in.text("by", by, 200),
                  in.text("method", method, 500),
                  in.matching("sha256", sha256, SHA_256)));
    }
  }
}
