package nl.datapeil.privacy.assessment.consultation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.datapeil.privacy.deadline.Suspension;
import org.jspecify.annotations.Nullable;

/// A consultation as shown; `dueOn` is absent while the clock stands still.
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConsultationView(
    @Nullable String reference,
    LocalDate submittedOn,
    @Nullable LocalDate extendedOn,
    List<Suspension> suspensions,
    @Nullable LocalDate dueOn,
    boolean standsStill,
    @Nullable Outcome outcome,
    @Nullable LocalDate concludedOn,
    @Nullable String text,
    String by,
    Instant at) {
  ConsultationView {
    suspensions = List.copyOf(suspensions);
  }
}
