package nl.datapeil.privacy.algorithm;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import nl.datapeil.privacy.IfMatch;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.algorithm.register.Entry;
import nl.datapeil.privacy.algorithm.terms.Algorithm;
import nl.datapeil.privacy.record.Audience;
import nl.datapeil.privacy.record.Filed;
import nl.datapeil.privacy.record.endpoint.RecordView;
import nl.datapeil.privacy.record.endpoint.TaggedResource;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Whether an algorithm is published, and the entry it is published as.
@Path("/v1/algorithms/{id}/publication")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PublicationResource {
  private final AlgorithmService algorithms;
  private final EntryService entries;
  private final Callers callers;

  PublicationResource(AlgorithmService algorithms, EntryService entries, Callers callers) {
    this.algorithms = algorithms;
    this.entries = entries;
    this.callers = callers;
  }

  @GET
  @PermitAll
  public Entry entry(UUID id) {
    return entries.entry(id, Audience.of(callers.current()));
  }

  @POST
  @RolesAllowed("privacy-officer")
  @Scope("privacy:write")
  public RestResponse<RecordView<Algorithm>> publish(
      UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
    return ok(algorithms.publish(id, IfMatch.lock(ifMatch), me()));
  }

  @DELETE
  @RolesAllowed("privacy-officer")
  @Scope("privacy:write")
  public RestResponse<RecordView<Algorithm>> unpublish(
      UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
    return ok(algorithms.unpublish(id, IfMatch.lock(ifMatch), me()));
  }

  private static RestResponse<RecordView<Algorithm>> ok(Filed<Algorithm> filed) {
    return TaggedResource.ok(filed, RecordView.of(filed));
  }

  private Person me() {
    return Person.of(callers.known());
  }
}
