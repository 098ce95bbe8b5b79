package nl.datapeil.catalog.accessrequest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import nl.datapeil.catalog.Today;
import nl.datapeil.catalog.accessrequest.request.AccessRequestView;
import nl.datapeil.catalog.accessrequest.request.Addresses;
import nl.datapeil.catalog.change.Change;
import nl.datapeil.catalog.change.Journal;
import nl.datapeil.kit.identity.Caller;
import org.jspecify.annotations.Nullable;

/// Writes what happened to a request into its history and, as the last step, into the log of
/// changes: whoever writes there makes all others wait until the commit.
@ApplicationScoped
class AccessRecords {
  private final AccessRequestRepository requests;
  private final Addresses addresses;
  private final Journal journal;
  private final Today today;

  AccessRecords(
      AccessRequestRepository requests, Addresses addresses, Journal journal, Today today) {
    this.requests = requests;
    this.addresses = addresses;
    this.journal = journal;
    this.today = today;
  }

  AccessRequestView note(
      AccessRequest request, AccessEvent.Action action, Caller.Known by, @Nullable String reason) {
    log(List.of(keep(request, action, by, reason)));
    return view(request);
  }

  /// Into the history alone; what is returned is for [#log].
  Journal.Noted keep(
      AccessRequest request, AccessEvent.Action action, Caller.Known by, @Nullable String reason) {
    requests.add(new AccessEvent(request.id(), action, by, reason, today.now()));
    requests.flush();
    var view = view(request);
    var verb = action.name().toLowerCase(Locale.ROOT);
    return new Journal.Noted(
        new Change(
            "access-request",
            view.id(),
            view.uri(),
            verb,
            view.version(),
            false,
            by.name(),
            reason,
            ""),
        view);
  }

  void log(List<Journal.Noted> all) {
    journal.noted(all);
  }

  AccessRequestView view(AccessRequest request) {
    return request.view(addresses, today.date());
  }
}
