package nl.datapeil.privacy.assessment.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// The consultations whose clock is running, for reminders.
@ApplicationScoped
public class RunningConsultations {
  private final ConsultationRepository consultations;

  RunningConsultations(ConsultationRepository consultations) {
    this.consultations = consultations;
  }

  public record Ending(UUID assessment, LocalDate dueOn) {}

  /// Those that end by this day; what stands still ends on no day.
  public List<Ending> endingBy(LocalDate day) {
    return consultations.running().stream()
        .flatMap(consultation ->
            consultation
                .dueOn()
                .filter(due -> !due.isAfter(day))
                .map(due -> new Ending(consultation.assessmentId(), due))
                .stream())
        .toList();
  }
}
