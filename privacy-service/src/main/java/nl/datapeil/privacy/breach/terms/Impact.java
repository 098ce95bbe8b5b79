package nl.datapeil.privacy.breach.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an officer judges of a breach, from which its severity follows (ENISA 2013).
public record Impact(
    List<Data> data,
    Identification identification,
    Loss confidentiality,
    Loss integrity,
    Loss availability,
    boolean malicious) {
  public Impact {
    data = List.copyOf(data);
  }

  /// A kind of data that leaked. The correction is for its context: who the people are, how much of
  /// it, what can be inferred.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Data(DataType type, int correction, @Nullable String why) {
    /// From 1 to 4, however large the correction.
    int score() {
      return Math.clamp(type.score + (long) correction, 1, 4);
    }
  }

  /// Kinds of data, with what they weigh before correction.
  public enum DataType {
    SIMPLE(1),
    BEHAVIOURAL(2),
    FINANCIAL(3),
    SENSITIVE(4);

    private final int score;

    DataType(int score) {
      this.score = score;
    }
  }

  /// How easily people are recognised in the data, in quarters.
  public enum Identification {
    NEGLIGIBLE(1),
    LIMITED(2),
    SIGNIFICANT(3),
    MAXIMUM(4);

    final int quarters;

    Identification(int quarters) {
      this.quarters = quarters;
    }
  }

  /// How much is lost, in quarters: of confidentiality, to nobody, to a known or to an unknown
  /// number of people; of integrity and availability, nothing, what can be mended, or what cannot.
  public enum Loss {
    NONE(0),
    LIMITED(1),
    FULL(2);

    final int quarters;

    Loss(int quarters) {
      this.quarters = quarters;
    }
  }

  /// The kind that weighs most counts.
  int dataScore() {
    return data.stream().mapToInt(Data::score).max().orElse(1);
  }

  /// What the circumstances add, in quarters.
  int circumstances() {
    return confidentiality.quarters
        + integrity.quarters
        + availability.quarters
        + (malicious ? 2 : 0);
  }
}
