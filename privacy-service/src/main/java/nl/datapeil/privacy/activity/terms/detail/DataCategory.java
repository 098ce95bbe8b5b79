package nl.datapeil.privacy.activity.terms.detail;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.activity.terms.RetentionPeriod;
import org.jspecify.annotations.Nullable;

/// A category of personal data: of whom, and how long it is kept (art. 30(1)(c) and (f)).
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DataCategory(
    String category,
    List<String> dataSubjects,
    String retentionPeriod,
    @Nullable String retentionNote) {
  public DataCategory {
    dataSubjects = List.copyOf(dataSubjects);
  }

  /// As sent.
  public record Draft(
      @Nullable String category,
      @Nullable List<String> dataSubjects,
      @Nullable String retentionPeriod,
      @Nullable String retentionNote) {
    public DataCategory check(InputCheck in, String path) {
      return new DataCategory(
          in.text(path + ".category", category, 500),
          in.texts(path + ".dataSubjects", dataSubjects, 1),
          RetentionPeriod.read(in, path + ".retentionPeriod", retentionPeriod),
          in.optionalText(path + ".retentionNote", retentionNote, 2_000));
    }
  }
}
