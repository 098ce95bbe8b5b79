package nl.datapeil.privacy.assessment.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.datapeil.privacy.deadline.WorkingDays;

/// The consultations whose clock is running, for reminders.
@ApplicationScoped
public class RunningConsultations {
  private final ConsultationRepository consultations;
  private final WorkingDays working;

  RunningConsultations(ConsultationRepository consultations, WorkingDays working) {
    this.consultations = consultations;
    this.working = working;
  }

  public record Ending(UUID assessment, LocalDate dueOn) {}

  /// Those that end by this day; what stands still ends on no day.
  public List<Ending> endingBy(LocalDate day) {
    return consultations.running().stream()
        .flatMap(consultation ->
            consultation
                .dueOn(working)
                .filter(due -> !due.isAfter(day))
                .map(due -> new Ending(consultation.assessmentId(), due))
                .stream())
        .toList();
  }
}
