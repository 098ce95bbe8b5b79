package nl.datapeil.catalog.accessrequest.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.accessrequest.rules.RefusalReason;
import nl.datapeil.catalog.privacy.RegisterClient;
import nl.datapeil.kit.problem.Text;

/// Where requests are, and where a requester goes on from a refusal.
@ApplicationScoped
public class Addresses {
  private static final Text OWNERS =
      new Text("Who answers for the dataset", "Wie verantwoordelijk is voor de dataset");

  private final URI home;
  private final URI register;

  Addresses(CatalogConfig config, RegisterClient privacy) {
    home = config.publicUrl();
    register = privacy.register();
  }

  public URI of(UUID id) {
    return URI.create(home + "/access-requests/" + id);
  }

  /// Nothing for a request that was not refused at once.
  public List<AccessRequestView.Link> links(
      List<AskedDataset> datasets, List<RefusalReason> reasons) {
    var links = new ArrayList<AccessRequestView.Link>();
    for (var reason : reasons) {
      var activity = reason.activity();
      var link =
          activity != null && activity.startsWith(register + "/")
              ? new AccessRequestView.Link("processing-activity", activity, reason.code().step())
              : new AccessRequestView.Link(
                  "processing-activities", register.toString(), reason.code().step());
      if (!links.contains(link)) {
        links.add(link);
      }
    }
    if (!reasons.isEmpty()) {
      for (var asked : datasets) {
        if (asked.dataset() != null) {
          var href = home + "/datasets/" + asked.dataset() + "/stewardship";
          links.add(new AccessRequestView.Link("stewardship", href, OWNERS));
        }
      }
    }
    return links;
  }
}
