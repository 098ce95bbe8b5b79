package nl.datapeil.privacy.assessment.definition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import nl.datapeil.kit.problem.ProblemException.Violation;
import nl.datapeil.privacy.assessment.definition.form.Remark;
import org.jspecify.annotations.Nullable;

/// Where, and what, in the language of the reader.
@JsonInclude(JsonInclude.Include.NON_NULL)
record RemarkView(String at, @Nullable Integer line, String message) {
  static List<RemarkView> of(List<Remark> remarks, Locale reader) {
    return remarks.stream()
        .map(r -> new RemarkView(r.at(), r.line(), r.message().in(reader)))
        .toList();
  }

  static List<Violation> violations(List<Remark> remarks) {
    return remarks.stream().map(r -> new Violation(place(r), r.message())).toList();
  }

  private static String place(Remark remark) {
    return remark.line() == null ? remark.at() : "line " + remark.line() + ": " + remark.at();
  }
}
