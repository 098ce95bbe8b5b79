package nl.datapeil.privacy.assessment.form;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.datapeil.kit.problem.Text;

/// The answers in the light of their definition.
public record Reading(
    Progress progress,
    List<Result> results,
    List<FormRemark> remarks,
    @JsonIgnore boolean highResidualRisk) {
  /// Before anything was read.
  public static final Reading NONE =
      new Reading(new Progress(0, 0, List.of()), List.of(), List.of(), false);

  public Reading {
    results = List.copyOf(results);
    remarks = List.copyOf(remarks);
  }

  /// How many of the questions that are asked have an answer; `open` must have one and have none.
  public record Progress(int asked, int answered, List<String> open) {
    public Progress {
      open = List.copyOf(open);
    }
  }

  /// An assessment that follows from these answers, such as a DPIA: at which level, and why.
  public record Result(
      String assessment, String level, boolean calledFor, Text result, Text because) {}

  /// The level of each assessment that follows; of one that a form names twice the first.
  public Map<String, String> outcomes() {
    return results.stream()
        .collect(Collectors.toMap(Result::assessment, Result::level, (first, _) -> first));
  }
}
