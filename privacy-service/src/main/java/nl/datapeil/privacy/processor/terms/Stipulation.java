package nl.datapeil.privacy.processor.terms;

import nl.datapeil.privacy.InputCheck;
import org.jspecify.annotations.Nullable;

/// Where the agreement stipulates something that the law asks: `article 5.2`.
public record Stipulation(Clause clause, String reference) {
  /// As sent.
  record Draft(@Nullable String clause, @Nullable String reference) {
    Stipulation check(InputCheck in, String path) {
      return new Stipulation(
          in.oneOf(Clause.class, path + ".clause", clause),
          in.text(path + ".reference", reference, 500));
    }
  }
}
