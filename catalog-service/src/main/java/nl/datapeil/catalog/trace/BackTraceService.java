package nl.datapeil.catalog.trace;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.Today;
import nl.datapeil.catalog.accessrequest.AccessRequestService;
import nl.datapeil.catalog.accessrequest.request.AccessRequestView;
import nl.datapeil.catalog.agreement.AgreementReader;
import nl.datapeil.catalog.agreement.AgreementView;
import nl.datapeil.catalog.privacy.ProcessingActivity;
import nl.datapeil.catalog.privacy.RegisterClient;
import nl.datapeil.catalog.reference.KnownDataset;
import nl.datapeil.catalog.reference.KnownDatasets;
import nl.datapeil.kit.identity.Caller;
import org.jspecify.annotations.Nullable;

/// Follows a processing activity back to the data it uses. When the register is silent, what our
/// own agreements and requests say of the activity remains.
@ApplicationScoped
class BackTraceService {
  private final KnownDatasets datasets;
  private final AgreementReader agreements;
  private final AccessRequestService requests;
  private final RegisterClient register;
  private final Today today;

  BackTraceService(
      KnownDatasets datasets,
      AgreementReader agreements,
      AccessRequestService requests,
      RegisterClient register,
      Today today) {
    this.datasets = datasets;
    this.agreements = agreements;
    this.requests = requests;
    this.register = register;
    this.today = today;
  }

  BackTrace trace(String uri, Caller caller) {
    var sight = Sight.of(caller);
    var answer = register.named(uri);
    var activity =
        TracedActivities.visible(answer, sight, today.date()).stream().findFirst().orElse(null);
    var asked =
        sight == Sight.EVERYTHING && caller instanceof Caller.Known known
            ? requests.restingOn(uri, known)
            : List.<AccessRequestView>of();
    var resting = sight == Sight.EVERYTHING ? agreements.restingOn(uri) : List.<AgreementView>of();
    var known = datasets.byUri(named(activity, resting, asked), sight);
    return new BackTrace(
        activity == null ? null : ActivityTrace.of(activity, List.of(), today.date()),
        known.values().stream().map(dataset -> traced(dataset, activity)).toList(),
        withThoseInForce(resting, known, sight),
        asked,
        TracedActivities.unreachable(answer));
  }

  private static Set<String> named(
      @Nullable ProcessingActivity activity,
      List<AgreementView> resting,
      List<AccessRequestView> asked) {
    var uris = new LinkedHashSet<String>();
    if (activity != null) {
      activity.datasets().forEach(covered -> uris.add(covered.uri()));
    }
    Stream.concat(
            resting.stream().flatMap(a -> a.datasets().stream()).map(used -> used.uri()),
            asked.stream().flatMap(r -> r.datasets().stream()).map(used -> used.uri()))
        .forEach(uris::add);
    return uris;
  }

  /// The columns that the activity names; all of a dataset of which it names none.
  private static TracedDataset traced(KnownDataset dataset, @Nullable ProcessingActivity activity) {
    return TracedDataset.of(
        dataset, activity == null ? List.of() : TracedActivities.columns(activity, dataset));
  }

  private List<AgreementView> withThoseInForce(
      List<AgreementView> resting, Map<String, KnownDataset> known, Sight sight) {
    if (sight == Sight.PUBLIC) {
      return List.of();
    }
    var all = new ArrayList<>(resting);
    agreements.inForce(known.values().stream().map(KnownDataset::id).toList()).stream()
        .filter(a -> resting.stream().noneMatch(other -> other.id().equals(a.id())))
        .forEach(all::add);
    return all;
  }
}
