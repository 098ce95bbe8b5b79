package nl.datapeil.privacy.activity.review;

import static nl.datapeil.privacy.PrivacyProblem.ADVICE_MISSING;
import static nl.datapeil.privacy.PrivacyProblem.ALREADY_ADVISED;
import static nl.datapeil.privacy.PrivacyProblem.ALREADY_APPROVED;
import static nl.datapeil.privacy.PrivacyProblem.ALREADY_WITHDRAWN;
import static nl.datapeil.privacy.PrivacyProblem.MOTIVATION_MISSING;
import static nl.datapeil.privacy.PrivacyProblem.NOT_IN_FORCE;
import static nl.datapeil.privacy.PrivacyProblem.OWN_WORK;
import static nl.datapeil.privacy.PrivacyProblem.REVIEW_DATE_PASSED;

import java.util.UUID;
import nl.datapeil.kit.problem.ProblemException;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.ActivityUris;
import nl.datapeil.privacy.activity.terms.Status;

/// Why a step of a review was refused, each with the way on.
public record ReviewRefusals(ActivityUris uris, UUID id) {

  public ProblemException ownWork() {
    return OWN_WORK
        .because(
            "The author of this version, its adviser and its approver must be three people. Advice"
                + " is given by a dpo, approval by a privacy-officer, controller or admin who is"
                + " neither the author nor the adviser.",
            "De opsteller van deze versie, de adviseur en de goedkeurder moeten drie mensen zijn."
                + " Advies geeft een dpo, goedkeuring een privacy-officer, controller of admin die"
                + " opsteller noch adviseur is.")
        .linking("processing-activity", uris.of(id), activity());
  }

  public ProblemException outOfTurn(Status status) {
    return switch (status) {
      case DRAFT ->
          ADVICE_MISSING
              .because(
                  "The dpo has not advised on this version yet; approval comes after that.",
                  "De FG heeft over deze versie nog niet geadviseerd; goedkeuren kan daarna.")
              .linking(
                  "advice", uris.advice(id), new Text("Advice of the DPO", "Advies van de FG"));
      case ADVISED ->
          ALREADY_ADVISED
              .because(
                  "This version has its advice: it can be approved, or revised into a new version"
                      + " that is advised on again.",
                  "Deze versie heeft haar advies: zij kan worden goedgekeurd, of herzien tot een"
                      + " nieuwe versie waarover opnieuw wordt geadviseerd.")
              .linking("approval", uris.approval(id), new Text("Approval", "Goedkeuring"));
      case APPROVED, EXPIRED ->
          ALREADY_APPROVED
              .because(
                  "This version was approved before. To change or renew it, PUT a new version.",
                  "Deze versie is al goedgekeurd. Wijzig of vernieuw haar met PUT.")
              .linking("processing-activity", uris.of(id), activity());
      case WITHDRAWN -> withdrawn();
    };
  }

  public ProblemException notInForce(Status status) {
    return status == Status.WITHDRAWN
        ? withdrawn()
        : NOT_IN_FORCE
            .because(
                "Only an approval that holds today can be withdrawn; this version is %s.",
                "Alleen een goedkeuring die vandaag geldt kan worden ingetrokken; deze versie is"
                    + " %s.",
                status)
            .linking("processing-activity", uris.of(id), activity());
  }

  private ProblemException withdrawn() {
    return ALREADY_WITHDRAWN
        .because(
            "The approval of this version was withdrawn. PUT a new version, which is advised on"
                + " and approved anew.",
            "De goedkeuring van deze versie is ingetrokken. Stuur met PUT een nieuwe versie, die"
                + " opnieuw advies en goedkeuring krijgt.")
        .linking("processing-activity", uris.of(id), activity());
  }

  public ProblemException unmotivated() {
    return MOTIVATION_MISSING
        .because(
            "The dpo advised against this. Say in `motivation` why it is approved all the same, or"
                + " revise the activity.",
            "De FG adviseerde negatief. Zeg in `motivation` waarom toch wordt goedgekeurd, of"
                + " herzie de verwerking.")
        .linking("processing-activity", uris.of(id), activity());
  }

  public ProblemException reviewDatePassed() {
    return REVIEW_DATE_PASSED
        .because(
            "`reviewOn` must lie after today. PUT a new version with a later date.",
            "`reviewOn` moet na vandaag liggen. Stuur met PUT een versie met een latere datum.")
        .linking("processing-activity", uris.of(id), activity());
  }

  private static Text activity() {
    return new Text("The processing activity", "De verwerking");
  }
}
