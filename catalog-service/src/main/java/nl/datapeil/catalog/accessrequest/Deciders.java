package nl.datapeil.catalog.accessrequest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import nl.datapeil.catalog.accessrequest.request.AskedDataset;
import nl.datapeil.catalog.stewardship.StewardshipService;
import nl.datapeil.kit.identity.Caller;

/// Who decides about which dataset of a request: its owners, never the requester; a steward when
/// that leaves nobody.
@ApplicationScoped
class Deciders {
  private static final Set<String> PRIVACY_ROLES = Set.of("privacy-officer", "dpo");

  private final StewardshipService stewardships;

  Deciders(StewardshipService stewardships) {
    this.stewardships = stewardships;
  }

  static boolean seesAll(Caller.Known caller) {
    return caller.roles().stream().anyMatch(PRIVACY_ROLES::contains);
  }

  boolean mayRead(AccessRequest request, Caller.Known caller) {
    return seesAll(caller)
        || request.isBy(caller)
        || request.datasets().stream().anyMatch(mine(request, caller));
  }

  /// Which datasets of the request the caller decides about.
  Predicate<AskedDataset> mine(AccessRequest request, Caller.Known caller) {
    if (request.isBy(caller)) {
      return _ -> false;
    }
    var ids = request.datasets().stream().map(AskedDataset::dataset).filter(Objects::nonNull);
    var owners = stewardships.owners(List.copyOf(ids.toList()));
    return asked -> decides(asked, owners, request.requesterName(), caller);
  }

  static boolean decides(
      AskedDataset asked, Map<UUID, Set<String>> owners, String requester, Caller.Known caller) {
    var dataset = asked.dataset();
    var all = dataset == null ? Set.<String>of() : owners.getOrDefault(dataset, Set.of());
    return all.contains(caller.name())
        || (caller.hasRole("steward") && all.stream().allMatch(requester::equals));
  }
}
