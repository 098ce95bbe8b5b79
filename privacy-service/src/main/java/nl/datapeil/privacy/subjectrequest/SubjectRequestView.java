package nl.datapeil.privacy.subjectrequest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import nl.datapeil.privacy.record.Filed;
import nl.datapeil.privacy.record.Header;
import nl.datapeil.privacy.subjectrequest.terms.Course;
import nl.datapeil.privacy.subjectrequest.terms.Intake;
import nl.datapeil.privacy.subjectrequest.terms.Limit;
import nl.datapeil.privacy.subjectrequest.terms.SubjectRequest;
import org.jspecify.annotations.Nullable;

/// A request as shown, with how much time there is. Who asks is read apart.
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubjectRequestView(
    @JsonUnwrapped Header header,
    Deadline deadline,
    @JsonUnwrapped Intake intake,
    @JsonUnwrapped Course course) {
  /// Read off the calendar today.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Deadline(
      Limit.State state, @Nullable LocalDate dueOn, @Nullable LocalDate extendableUntil) {}

  static SubjectRequestView of(Filed<SubjectRequest> filed, LocalDate today) {
    var request = filed.content();
    var limit = request.limit();
    return new SubjectRequestView(
        filed.header(),
        new Deadline(request.stateOn(today), limit.dueOn(), limit.extendableUntil()),
        request.intake(),
        request.course());
  }
}
