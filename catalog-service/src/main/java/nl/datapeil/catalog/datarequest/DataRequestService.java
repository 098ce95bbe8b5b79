package nl.datapeil.catalog.datarequest;

import static nl.datapeil.catalog.CatalogProblem.DATA_REQUEST_CLOSED;
import static nl.datapeil.catalog.CatalogProblem.DATA_REQUEST_NOT_YOURS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.datapeil.catalog.IfMatch;
import nl.datapeil.catalog.Today;
import nl.datapeil.catalog.change.Change;
import nl.datapeil.catalog.change.Journal;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.kit.identity.Caller;
import nl.datapeil.kit.problem.ProblemException;

/// The use cases of changing questions and voting for them: one method each, one transaction each.
@ApplicationScoped
@Transactional
class DataRequestService {
  private final DataRequestRepository requests;
  private final DataRequestReader reader;
  private final Outcomes outcomes;
  private final Journal journal;
  private final Today today;

  DataRequestService(
      DataRequestRepository requests,
      DataRequestReader reader,
      Outcomes outcomes,
      Journal journal,
      Today today) {
    this.requests = requests;
    this.reader = reader;
    this.outcomes = outcomes;
    this.journal = journal;
    this.today = today;
  }

  DataRequestView ask(DataRequestDraft draft, Caller.Known caller) {
    var request = new DataRequest(Ids.next(), draft, caller, today.now());
    requests.persist(request);
    return stored(request, "created", caller);
  }

  DataRequestView replace(UUID id, DataRequestDraft draft, IfMatch condition, Caller.Known caller) {
    var request = requireOwn(id, condition, caller);
    request.record(draft, caller.name(), today.now());
    return stored(request, "updated", caller);
  }

  DataRequestView withdraw(UUID id, IfMatch condition, Caller.Known caller) {
    var request = requireOwn(id, condition, caller);
    request.withdraw(caller.name(), today.now());
    return stored(request, "withdrawn", caller);
  }

  DataRequestView settle(UUID id, OutcomeDraft outcome, IfMatch condition, Caller.Known caller) {
    var request = requests.findForChange(id).orElseThrow(() -> DataRequestReader.notFound(id));
    condition.require(request.version());
    if (request.status() == RequestStatus.WITHDRAWN) {
      throw closed(request.status());
    }
    outcomes.check(outcome);
    request.settle(outcome, caller.name(), today.now());
    return stored(request, "settled", caller);
  }

  DataRequestView vote(UUID id, Caller.Known caller) {
    var request = requireOpen(id);
    requests.vote(id, caller.id(), today.now());
    return reader.view(request, caller);
  }

  DataRequestView unvote(UUID id, Caller.Known caller) {
    var request = requireOpen(id);
    requests.unvote(id, caller.id());
    return reader.view(request, caller);
  }

  private DataRequest requireOpen(UUID id) {
    var request = requests.findForChange(id).orElseThrow(() -> DataRequestReader.notFound(id));
    if (!request.status().isOpen()) {
      throw closed(request.status());
    }
    return request;
  }

  /// Who asked may change the question, and a steward or administrator may mend it.
  private DataRequest requireOwn(UUID id, IfMatch condition, Caller.Known caller) {
    var request = requireOpen(id);
    if (!request.isBy(caller) && !caller.hasRole("steward") && !caller.hasRole("admin")) {
      throw DATA_REQUEST_NOT_YOURS.because(
          "Only who asked the question, a steward or an administrator may change it.",
          "Alleen wie de vraag stelde, een steward of een beheerder mag haar wijzigen.");
    }
    condition.require(request.version());
    return request;
  }

  private static ProblemException closed(RequestStatus status) {
    return DATA_REQUEST_CLOSED.because(
        "The request is %s now, so this cannot be done.",
        "Het verzoek is nu %s, dus dit kan niet.", status);
  }

  private DataRequestView stored(DataRequest request, String action, Caller.Known caller) {
    requests.flush();
    var view = reader.view(request, caller);
    journal.noted(
        new Change(
            "data-request",
            view.id(),
            view.uri(),
            action,
            view.version(),
            true,
            caller.name(),
            null,
            ""),
        request.kept());
    return view;
  }
}
