package nl.datapeil.catalog.accessrequest;

import static nl.datapeil.catalog.CatalogProblem.ACCESS_REQUEST_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.datapeil.catalog.Page;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.Today;
import nl.datapeil.catalog.accessrequest.AccessEvent.Action;
import nl.datapeil.catalog.accessrequest.request.AccessRequestDraft;
import nl.datapeil.catalog.accessrequest.request.AccessRequestView;
import nl.datapeil.catalog.accessrequest.request.AccessWish;
import nl.datapeil.catalog.accessrequest.request.AskedDataset;
import nl.datapeil.catalog.accessrequest.rules.Admission;
import nl.datapeil.catalog.accessrequest.rules.Asked;
import nl.datapeil.catalog.change.Journal;
import nl.datapeil.catalog.reference.KnownDatasets;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.kit.identity.Caller;
import nl.datapeil.kit.problem.ProblemException;

/// Submitting and reading requests: one method each, one transaction each.
@ApplicationScoped
@Transactional
public class AccessRequestService {
  /// Most requests of one activity that are shown.
  private static final int MOST = 1000;

  private final AccessRequestRepository requests;
  private final AccessRecords records;
  private final Deciders deciders;
  private final KnownDatasets datasets;
  private final Today today;

  AccessRequestService(
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

  /// What the draft asks about people; ends the request when it names what is not there.
  List<Asked> check(AccessRequestDraft draft, Caller.Known caller) {
    var known = datasets.require(draft.datasets(), Sight.of(caller));
    return IntStream.range(0, known.size())
        .mapToObj(i -> Asked.of(known.get(i), draft.datasets().get(i).columns()))
        .toList();
  }

  AccessRequestView submit(AccessRequestDraft draft, Admission admission, Caller.Known caller) {
    var known = datasets.require(draft.datasets(), Sight.of(caller));
    var asked =
        IntStream.range(0, known.size())
            .mapToObj(i -> AskedDataset.of(known.get(i), draft.datasets().get(i).columns()))
            .toList();
    var request = new AccessRequest(Ids.next(), draft, asked, caller, today.now());
    requests.persist(request);
    records.log(judged(request, draft, admission, caller));
    return records.view(request);
  }

  /// A request that is covered is so from its first version; a refusal is a version of its own.
  private List<Journal.Noted> judged(
      AccessRequest request, AccessRequestDraft draft, Admission admission, Caller.Known caller) {
    if (admission instanceof Admission.Uncovered(var reasons)) {
      var why = String.join(" ", reasons.stream().map(r -> r.message().en()).distinct().toList());
      var submitted = records.keep(request, Action.SUBMITTED, caller, draft.purpose());
      request.judge(admission);
      return List.of(submitted, records.keep(request, Action.REFUSED, AccessEvent.DATAPEIL, why));
    }
    request.judge(admission);
    return List.of(records.keep(request, Action.SUBMITTED, caller, draft.purpose()));
  }

  AccessRequestView get(UUID id, Caller.Known caller) {
    return records.view(require(id, caller));
  }

  List<AccessEvent.Line> history(UUID id, Caller.Known caller) {
    return requests.history(require(id, caller).id()).stream().map(AccessEvent::line).toList();
  }

  Page<AccessRequestView> list(AccessWish wish, Caller.Known caller, UUID after, int limit) {
    var found = requests.page(wish, caller, today.date(), after, limit + 1);
    return Page.of(found, limit, AccessRequest::id, records::view);
  }

  /// Those that rest on this processing activity, as far as the caller may see them.
  public List<AccessRequestView> restingOn(String activity, Caller.Known caller) {
    return requests.restingOn(activity, caller, today.date(), MOST).stream()
        .map(records::view)
        .toList();
  }

  private AccessRequest require(UUID id, Caller.Known caller) {
    return requests
        .findByIdOptional(id)
        .filter(request -> deciders.mayRead(request, caller))
        .orElseThrow(() -> notFound(id));
  }

  static ProblemException notFound(UUID id) {
    return ACCESS_REQUEST_NOT_FOUND.because(
        "No access request that you may see has id %s.",
        "Geen toegangsverzoek dat u mag zien heeft id %s.", id);
  }
}
