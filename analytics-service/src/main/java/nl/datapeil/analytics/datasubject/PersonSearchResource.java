package nl.datapeil.analytics.datasubject;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import org.jboss.resteasy.reactive.ResponseStatus;

/// On platform threads, as queries are: the engine is native code.
@Path("/v1/data-subject-searches")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class PersonSearchResource {
  private final PersonSearches searches;
  private final Callers callers;

  PersonSearchResource(PersonSearches searches, Callers callers) {
    this.searches = searches;
    this.callers = callers;
  }

  @POST
  @RolesAllowed({"privacy-officer", "dpo"})
  @Scope("analytics:query")
  @ResponseStatus(200)
  public PersonSearchView search(@Valid @NotNull PersonSearch wanted) {
    return searches.search(wanted, callers.known());
  }
}
