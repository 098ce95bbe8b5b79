package nl.datapeil.kit.problem;

import java.util.List;

/// One kind of failure a service reports. Each service lists its own in a single enum, whose
/// constant names are the stable codes that clients may branch on.
public interface ProblemType {
  String name();

  ProblemCategory category();

  Text title();

  /// Says what happened, where and how to mend it; the same arguments go into both texts.
  @SuppressWarnings("AnnotateFormatMethod") // it knows one format per method, here are two
  default ProblemException because(String en, String nl, Object... arguments) {
    return new ProblemException(this, Text.of(en, nl, arguments), List.of(), List.of());
  }
}
