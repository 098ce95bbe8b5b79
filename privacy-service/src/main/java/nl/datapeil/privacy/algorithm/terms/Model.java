package nl.datapeil.privacy.algorithm.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.activity.terms.detail.Absent;
import org.jspecify.annotations.Nullable;

/// The model behind an algorithm, by its URI, and what is known of how it works.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Model(
    String uri,
    @Nullable String method,
    List<String> features,
    @Nullable String trainingData,
    @Nullable String error,
    @Nullable String owner) {
  private static final int LONGEST = 5_000;

  public Model {
    features = Absent.orNone(features);
  }

  /// How it works, in Dutch, for who reads the national register.
  public @Nullable String words() {
    var words = new ArrayList<String>();
    if (method != null) {
      words.add("Methode: " + method);
    }
    if (!features.isEmpty()) {
      words.add("Kenmerken: " + String.join(", ", features));
    }
    if (trainingData != null) {
      words.add("Getraind op: " + trainingData);
    }
    if (error != null) {
      words.add("Fout: " + error);
    }
    var text = String.join(". ", words) + ".";
    return words.isEmpty() ? null : text.substring(0, Math.min(text.length(), LONGEST));
  }

  /// As sent.
  public record Draft(
      @Nullable String uri,
      @Nullable String method,
      @Nullable List<String> features,
      @Nullable String trainingData,
      @Nullable String error,
      @Nullable String owner) {
    Model check(InputCheck in, String path) {
      return new Model(
          in.uri(path + ".uri", uri),
          in.optionalText(path + ".method", method, 1_000),
          Absent.each(in, path + ".features", features, (at, one) -> in.text(at, one, 200)),
          in.optionalText(path + ".trainingData", trainingData, 1_000),
          in.optionalText(path + ".error", error, 500),
          in.optionalText(path + ".owner", owner, 200));
    }
  }
}
