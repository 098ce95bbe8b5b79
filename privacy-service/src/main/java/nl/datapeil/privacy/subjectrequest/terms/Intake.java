package nl.datapeil.privacy.subjectrequest.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was asked, without who asks. The law counts from the day on which any part of the
/// organisation received it.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Intake(
    RequestKind kind,
    LocalDate receivedOn,
    Channel channel,
    @Nullable String caseNumber,
    List<String> activities) {
  public Intake {
    activities = List.copyOf(activities);
  }

  /// How it came in.
  public enum Channel {
    DESK,
    EMAIL,
    LETTER,
    PHONE,
    WEB_FORM,
    OTHER
  }
}
