package nl.datapeil.catalog.accessrequest;

import static nl.datapeil.catalog.CatalogProblem.ACCESS_REQUEST_CLOSED;
import static nl.datapeil.catalog.CatalogProblem.ACCESS_REQUEST_NOT_YOURS;
import static nl.datapeil.catalog.CatalogProblem.ACCESS_REQUEST_PERIOD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.Today;
import nl.datapeil.catalog.accessrequest.AccessEvent.Action;
import nl.datapeil.catalog.accessrequest.request.AccessRequestView;
import nl.datapeil.catalog.accessrequest.request.AccessState;
import nl.datapeil.catalog.accessrequest.request.AskedDataset;
import nl.datapeil.catalog.accessrequest.rules.Admission;
import nl.datapeil.catalog.accessrequest.rules.Asked;
import nl.datapeil.catalog.change.Journal;
import nl.datapeil.catalog.reference.KnownDatasets;
import nl.datapeil.kit.identity.Caller;
import org.jspecify.annotations.Nullable;

/// Deciding about requests, withdrawing and ending them: one method each, one transaction each.
@ApplicationScoped
@Transactional
class DecisionService {
  private static final int AT_ONCE = 100;

  private final AccessRequestRepository requests;
  private final AccessRecords records;
  private final Deciders deciders;
  private final KnownDatasets datasets;
  private final Today today;

  DecisionService(
      AccessRequestRepository requests,
      AccessRecords records,
      Deciders deciders,
      KnownDatasets datasets,
      Today today) {
    this.requests = requests;
    this.records = records;
    this.deciders = deciders;
    this.datasets = datasets;
    this.today = today;
  }

  /// What is asked, with the sensitivity that the columns have now.
  record Facts(List<Asked> asked, @Nullable String activity) {}

  Facts toApprove(UUID id, Caller.Known caller) {
    var request = requireDecider(id, AccessState.SUBMITTED, caller);
    var ids = request.datasets().stream().map(AskedDataset::dataset).filter(Objects::nonNull);
    var known = datasets.byId(List.copyOf(ids.toList()), Sight.EVERYTHING);
    if (known.size() < request.datasets().size()) {
      throw ACCESS_REQUEST_CLOSED.because(
          "A dataset of this request does not exist any more, so it can only be refused.",
          "Een dataset van dit verzoek bestaat niet meer, dus het kan alleen geweigerd worden.");
    }
    var asked =
        request.datasets().stream()
            .map(a -> Asked.of(Objects.requireNonNull(known.get(a.dataset())), a.columns()))
            .toList();
    return new Facts(asked, request.processingActivity());
  }

  AccessRequestView approve(UUID id, GrantDraft grant, Admission admission, Caller.Known caller) {
    var request = requireDecider(id, AccessState.SUBMITTED, caller);
    request.judge(admission);
    var from = Objects.requireNonNullElse(grant.from(), request.from());
    var until = Objects.requireNonNullElse(grant.until(), request.until());
    requireWithin(request, from, until);
    if (!request.approve(deciders.mine(request, caller), from, until, caller.name())) {
      throw period(
          "Another owner granted a time that has no day in common with yours.",
          "Een andere eigenaar stond een periode toe die geen dag met de uwe gemeen heeft.");
    }
    var whole = request.stateOn(today.date()) == AccessState.GRANTED;
    return records.note(request, whole ? Action.GRANTED : Action.APPROVED, caller, grant.reason());
  }

  AccessRequestView refuse(UUID id, String reason, Caller.Known caller) {
    var request = requireDecider(id, AccessState.SUBMITTED, caller);
    request.end(AccessState.REFUSED);
    return records.note(request, Action.REFUSED, caller, reason);
  }

  AccessRequestView revoke(UUID id, String reason, Caller.Known caller) {
    var request = requireDecider(id, AccessState.GRANTED, caller);
    request.end(AccessState.REVOKED);
    return records.note(request, Action.REVOKED, caller, reason);
  }

  /// Before or after the decision: who asked may always give it back.
  AccessRequestView withdraw(UUID id, @Nullable String reason, Caller.Known caller) {
    var request = requireVisible(id, caller);
    if (!request.isBy(caller)) {
      throw notYours("Only who asked can withdraw.", "Alleen wie het vroeg kan het intrekken.");
    }
    var state = request.stateOn(today.date());
    if (state != AccessState.SUBMITTED && state != AccessState.GRANTED) {
      throw closed(state);
    }
    request.end(AccessState.WITHDRAWN);
    return records.note(request, Action.WITHDRAWN, caller, reason);
  }

  /// Ends some whose time is over; how many.
  int expire() {
    var overdue = requests.overdue(today.date(), AT_ONCE);
    var noted = new ArrayList<Journal.Noted>();
    for (var request : overdue) {
      request.end(AccessState.EXPIRED);
      noted.add(records.keep(request, Action.EXPIRED, AccessEvent.DATAPEIL, null));
    }
    records.log(noted);
    return overdue.size();
  }

  private AccessRequest requireDecider(UUID id, AccessState needed, Caller.Known caller) {
    var request = requireVisible(id, caller);
    if (request.datasets().stream().noneMatch(deciders.mine(request, caller))) {
      throw notYours(
          "An owner of the dataset decides, and never about an own request.",
          "Een eigenaar van de dataset beslist, en nooit over een eigen verzoek.");
    }
    var state = request.stateOn(today.date());
    if (state != needed) {
      throw closed(state);
    }
    return request;
  }

  private AccessRequest requireVisible(UUID id, Caller.Known caller) {
    return requests
        .findForChange(id)
        .filter(request -> deciders.mayRead(request, caller))
        .orElseThrow(() -> AccessRequestService.notFound(id));
  }

  private void requireWithin(AccessRequest request, LocalDate from, LocalDate until) {
    if (from.isBefore(request.from()) || until.isAfter(request.until()) || until.isBefore(from)) {
      throw period(
          "Grant days from %s until %s, no others: that is what was asked."
              .formatted(request.from(), request.until()),
          "Sta dagen toe van %s tot en met %s, geen andere: dat is wat is gevraagd."
              .formatted(request.from(), request.until()));
    }
    if (until.isBefore(today.date())) {
      throw period("The last day has passed.", "De laatste dag is voorbij.");
    }
  }

  private static RuntimeException period(String en, String nl) {
    return ACCESS_REQUEST_PERIOD.because("%1$s", "%2$s", en, nl);
  }

  private static RuntimeException notYours(String en, String nl) {
    return ACCESS_REQUEST_NOT_YOURS.because("%1$s", "%2$s", en, nl);
  }

  private static RuntimeException closed(AccessState state) {
    return ACCESS_REQUEST_CLOSED.because(
        "The request is %s now, so this cannot be done.",
        "Het verzoek is nu %s, dus dit kan niet.", state);
  }
}
