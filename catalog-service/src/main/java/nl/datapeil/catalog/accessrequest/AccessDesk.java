package nl.datapeil.catalog.accessrequest;

import static nl.datapeil.catalog.CatalogProblem.ACCESS_NOT_COVERED;
import static nl.datapeil.catalog.CatalogProblem.ACCESS_REQUEST_PERIOD;
import static nl.datapeil.catalog.CatalogProblem.PRIVACY_UNAVAILABLE;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.Today;
import nl.datapeil.catalog.accessrequest.request.AccessRequestDraft;
import nl.datapeil.catalog.accessrequest.request.Addresses;
import nl.datapeil.catalog.accessrequest.rules.Admission;
import nl.datapeil.catalog.accessrequest.rules.Asked;
import nl.datapeil.catalog.accessrequest.rules.Coverage;
import nl.datapeil.catalog.accessrequest.rules.RefusalReason;
import nl.datapeil.catalog.privacy.Answer;
import nl.datapeil.catalog.privacy.RegisterClient;
import nl.datapeil.kit.identity.Caller;
import nl.datapeil.kit.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/// Asks the register of processing activities between two transactions, and takes silence for a no
/// where people are concerned. Not transactional itself: it waits for another service.
@ApplicationScoped
class AccessDesk {
  private final AccessRequestService requests;
  private final DecisionService decisions;
  private final RegisterClient register;
  private final Addresses addresses;
  private final Today today;

  AccessDesk(
      AccessRequestService requests,
      DecisionService decisions,
      RegisterClient register,
      Addresses addresses,
      Today today) {
    this.requests = requests;
    this.decisions = decisions;
    this.register = register;
    this.addresses = addresses;
    this.today = today;
  }

  /// What the register says of what is asked.
  Admission judge(AccessRequestDraft draft, Caller.Known caller) {
    if (draft.until().isBefore(today.date())) {
      throw ACCESS_REQUEST_PERIOD.because(
          "The last day asked for has passed.", "De laatste gevraagde dag is voorbij.");
    }
    return judge(requests.check(draft, caller), draft.processingActivity());
  }

  /// The register may have changed since the request was made, so it is asked again.
  Admission judgeAgain(UUID id, Caller.Known caller) {
    var facts = decisions.toApprove(id, caller);
    var admission = judge(facts.asked(), facts.activity());
    if (admission instanceof Admission.Uncovered(var reasons)) {
      throw uncovered(reasons);
    }
    return admission;
  }

  private Admission judge(List<Asked> asked, @Nullable String named) {
    if (!Coverage.isNeeded(asked)) {
      return new Admission.NotNeeded();
    }
    var about = asked.stream().filter(Asked::concernsPeople).map(Asked::dataset).toList();
    return switch (register.about(about)) {
      case Answer.Known(var activities) -> Coverage.judge(asked, activities, named, today.date());
      case Answer.Silent() ->
          throw PRIVACY_UNAVAILABLE.because(
              "Access to personal data needs the register of the privacy service, which does not"
                  + " answer. Other data can still be asked for. Try again later.",
              "Toegang tot persoonsgegevens vraagt het register van de privacydienst, die niet"
                  + " antwoordt. Andere data zijn wel te vragen. Probeer het later opnieuw.");
    };
  }

  private ProblemException uncovered(List<RefusalReason> reasons) {
    var problem =
        ACCESS_NOT_COVERED
            .because(
                "No approved processing activity covers this any more: see violations. Refuse the"
                    + " request, or wait until the register is in order.",
                "Geen goedgekeurde verwerking dekt dit nog: zie violations. Weiger het verzoek, of"
                    + " wacht tot het register op orde is.")
            .with(reasons.stream().map(AccessDesk::violation).toList());
    for (var link : addresses.links(List.of(), reasons)) {
      problem = problem.linking(link.rel(), URI.create(link.href()), link.title());
    }
    return problem;
  }

  private static ProblemException.Violation violation(RefusalReason reason) {
    var column = reason.column() == null ? "" : "#" + reason.column();
    var field = reason.dataset() == null ? "processingActivity" : reason.dataset() + column;
    return new ProblemException.Violation(field, reason.message());
  }
}
