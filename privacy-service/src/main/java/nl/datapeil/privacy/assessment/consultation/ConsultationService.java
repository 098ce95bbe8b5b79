package nl.datapeil.privacy.assessment.consultation;

import static nl.datapeil.privacy.PrivacyProblem.CONSULTATION_NOT_FOUND;
import static nl.datapeil.privacy.PrivacyProblem.CONSULTATION_OUT_OF_TURN;
import static nl.datapeil.privacy.PrivacyProblem.OWN_WORK;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.datapeil.kit.identity.Caller;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.assessment.desk.Desk;
import nl.datapeil.privacy.assessment.dossier.Dossiers;
import nl.datapeil.privacy.assessment.workflow.Consulted;
import nl.datapeil.privacy.assessment.workflow.Grounds;
import nl.datapeil.privacy.assessment.workflow.Step;
import nl.datapeil.privacy.deadline.WorkingDays;

/// Records how the authority is consulted; what it answers decides whether the assessment may come
/// into force.
@ApplicationScoped
@Transactional
class ConsultationService {
  private final ConsultationRepository consultations;
  private final Dossiers dossiers;
  private final Desk desk;
  private final Today today;
  private final WorkingDays working;

  ConsultationService(
      ConsultationRepository consultations,
      Dossiers dossiers,
      Desk desk,
      Today today,
      WorkingDays working) {
    this.consultations = consultations;
    this.dossiers = dossiers;
    this.desk = desk;
    this.today = today;
    this.working = working;
  }

  ConsultationView get(UUID id) {
    dossiers.summary(id);
    return consultations.of(id).orElseThrow(() -> notFound()).view(working);
  }

  ConsultationView submit(UUID id, ConsultationDraft draft, Caller.Known by) {
    var drafted = today.dateOf(dossiers.summary(id).times().created());
    var checked = draft.check(drafted, today.date());
    allow(id, by);
    dossiers.consulted(id, Consulted.RUNNING);
    if (consultations.of(id).isPresent()) {
      throw outOfTurn(
          "It is recorded already that the authority was asked.",
          "Dat de autoriteit is gevraagd, is al vastgelegd.");
    }
    var consultation = new Consultation(id, checked, Person.of(by), today.now());
    consultations.persistAndFlush(consultation);
    return consultation.view(working);
  }

  ConsultationView extend(UUID id, DayDraft draft, Caller.Known by) {
    var on = draft.check(today.date());
    var consultation = running(id, by, on);
    if (consultation.isExtended()) {
      throw outOfTurn(
          "It was extended already: that can be done once.",
          "De termijn is al verlengd: dat kan één keer.");
    }
    if (!consultation.mayBeExtended(on, working)) {
      throw outOfTurn(
          "An extension is told within a month of the request, and before `dueOn` (art. 36(2)).",
          "Een verlenging wordt binnen een maand na het verzoek gemeld, en voor `dueOn` (art. 36"
              + " lid 2).");
    }
    consultation.extend(on);
    return consultation.view(working);
  }

  ConsultationView suspend(UUID id, DayDraft draft, Caller.Known by) {
    var on = draft.check(today.date());
    var consultation = running(id, by, on);
    if (consultation.standsStill()) {
      throw outOfTurn("The clock stands still already.", "De klok staat al stil.");
    }
    consultation.suspend(on);
    return consultation.view(working);
  }

  ConsultationView resume(UUID id, DayDraft draft, Caller.Known by) {
    var on = draft.check(today.date());
    var consultation = running(id, by, on);
    if (!consultation.standsStill()) {
      throw outOfTurn("The clock is running.", "De klok loopt.");
    }
    consultation.resume(on);
    return consultation.view(working);
  }

  ConsultationView conclude(UUID id, OutcomeDraft draft, Caller.Known by) {
    var checked = draft.check(today.date());
    var consultation = running(id, by, checked.on());
    if (checked.outcome() == Outcome.NO_ANSWER && dossiers.get(id).editors().contains(by.id())) {
      throw OWN_WORK.because(
          "You edited it, so it is for somebody else to record that no answer came.",
          "U hebt het bewerkt, dus een ander legt vast dat er geen antwoord kwam.");
    }
    if (checked.outcome() == Outcome.NO_ANSWER
        && consultation.dueOn(working).map(due -> !checked.on().isAfter(due)).orElse(true)) {
      throw outOfTurn(
          "The authority still has time to answer: see `dueOn`.",
          "De autoriteit heeft nog tijd om te antwoorden: zie `dueOn`.");
    }
    consultation.conclude(checked.outcome(), checked.on(), checked.text());
    dossiers.consulted(id, checked.outcome().consulted());
    return consultation.view(working);
  }

  private void allow(UUID id, Caller.Known by) {
    desk.allow(Step.CONSULT, dossiers.get(id), by, Grounds.NONE);
  }

  private Consultation running(UUID id, Caller.Known by, LocalDate on) {
    allow(id, by);
    var consultation = consultations.toChange(id).orElseThrow(() -> notFound());
    if (consultation.isConcluded()) {
      throw outOfTurn("The consultation is concluded.", "De raadpleging is afgerond.");
    }
    if (on.isBefore(consultation.lastEvent())) {
      throw outOfTurn(
          "That day lies before what happened last.", "Die dag ligt voor wat het laatst gebeurde.");
    }
    return consultation;
  }

  private static RuntimeException outOfTurn(String en, String nl) {
    return CONSULTATION_OUT_OF_TURN.because(en, nl);
  }

  private static RuntimeException notFound() {
    return CONSULTATION_NOT_FOUND.because(
        "No consultation is recorded for this assessment; POST one, once it is approved with a high"
            + " residual risk.",
        "Bij dit assessment is geen raadpleging vastgelegd; leg haar met POST vast, zodra het met"
            + " een hoog restrisico is vastgesteld.");
  }
}
