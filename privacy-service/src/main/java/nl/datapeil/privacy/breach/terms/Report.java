package nl.datapeil.privacy.breach.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.breach.terms.Handling.ReportKind;
import org.jspecify.annotations.Nullable;

/// What the supervisor's form asks of a breach, in its rubrics 0-9, with what is known. `missing`
/// are the codes of needed answers that are not there yet: until then a report is an initial one.
public record Report(
    ReportKind kind, boolean complete, List<String> missing, List<Rubric> rubrics) {
  public Report {
    missing = List.copyOf(missing);
    rubrics = List.copyOf(rubrics);
  }

  /// A part of the form.
  public record Rubric(int number, Text title, List<Answer> answers) {
    public Rubric {
      answers = List.copyOf(answers);
    }
  }

  /// A question with its answer, absent when it is not known.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Answer(String code, Text question, boolean needed, @Nullable Object value) {
    boolean isMissing() {
      return needed && value == null;
    }
  }

  public static Report of(Breach breach, String organisation) {
    var rubrics = new ReportForm(breach, organisation).rubrics();
    var missing =
        rubrics.stream()
            .flatMap(rubric -> rubric.answers().stream())
            .filter(Answer::isMissing)
            .map(Answer::code)
            .toList();
    var kind = breach.handling().reports().isEmpty() ? ReportKind.INITIAL : ReportKind.FOLLOW_UP;
    return new Report(kind, missing.isEmpty(), missing, rubrics);
  }

  static List<String> missing(Breach breach) {
    return of(breach, "").missing();
  }
}
