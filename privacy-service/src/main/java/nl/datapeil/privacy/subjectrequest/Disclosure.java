package nl.datapeil.privacy.subjectrequest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.datapeil.kit.identity.Caller;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.log.trail.Trail;
import nl.datapeil.privacy.subjectrequest.requester.Requester;

/// Shows who asks, and never without a line in the log of processing that says who looked.
@ApplicationScoped
class Disclosure {
  private final SubjectRequestService requests;
  private final Trail trail;
  private final PrivacyConfig.SubjectRequests settings;

  Disclosure(SubjectRequestService requests, Trail trail, PrivacyConfig config) {
    this.requests = requests;
    this.trail = trail;
    settings = config.subjectRequests();
  }

  Requester requester(UUID request, Caller.Known reader) {
    var uri = requests.get(request).header().uri();
    var requester = requests.requester(request);
    trail.looked(settings.activity(), "subject-request.requester.read", reader, uri);
    return requester;
  }
}
