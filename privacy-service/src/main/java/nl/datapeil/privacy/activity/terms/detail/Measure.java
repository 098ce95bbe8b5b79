package nl.datapeil.privacy.activity.terms.detail;

import nl.datapeil.privacy.InputCheck;
import org.jspecify.annotations.Nullable;

/// A measure of security (art. 30(1)(g), 32(1)).
public record Measure(Type type, String measure) {
  public enum Type {
    ORGANISATIONAL,
    TECHNICAL
  }

  /// As sent.
  public record Draft(@Nullable String type, @Nullable String measure) {
    public Measure check(InputCheck in, String path) {
      return new Measure(
          in.oneOf(Type.class, path + ".type", type), in.text(path + ".measure", measure, 2_000));
    }
  }
}
