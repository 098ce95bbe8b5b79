package nl.datapeil.privacy.assessment.definition.form;

import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// Something a person should know about a definition or a set of answers: where, and what. `line`
/// counts from 1.
public record Remark(String at, @Nullable Integer line, Text message) {
  public static Remark of(String at, String en, String nl, Object... arguments) {
    return new Remark(at, null, Text.of(en, nl, arguments));
  }
}
