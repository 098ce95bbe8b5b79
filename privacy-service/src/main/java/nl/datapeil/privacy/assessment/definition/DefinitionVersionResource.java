package nl.datapeil.privacy.assessment.definition;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.RequestBody;
import nl.datapeil.privacy.StaffRoles;
import nl.datapeil.privacy.assessment.definition.DefinitionItem.Withdrawal;
import org.jspecify.annotations.Nullable;

/// One version of a form.
@Path("/v1/assessment-definitions/{urn}/{version}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DefinitionVersionResource {
  private final DefinitionService definitions;
  private final Callers callers;

  DefinitionVersionResource(DefinitionService definitions, Callers callers) {
    this.definitions = definitions;
    this.callers = callers;
  }

  @GET
  @RolesAllowed(StaffRoles.ANY)
  @Scope("privacy:read")
  public DefinitionView get(String urn, String version, @Context HttpHeaders headers) {
    return definitions.get(urn, version, DefinitionView.reader(headers.getAcceptableLanguages()));
  }

  /// Byte for byte as it was filed.
  @GET
  @Produces({"application/yaml", "text/yaml"})
  @RolesAllowed(StaffRoles.ANY)
  @Scope("privacy:read")
  public InputStream source(String urn, String version) {
    return new ByteArrayInputStream(definitions.source(urn, version));
  }

  @POST
  @Path("/withdrawal")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("admin")
  @Scope("privacy:write")
  public DefinitionItem withdraw(String urn, String version, @Nullable Withdrawal withdrawal) {
    var reason = RequestBody.require(withdrawal).check();
    return definitions.withdraw(urn, version, reason, Person.of(callers.known()));
  }

  @POST
  @Path("/evaluations")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(StaffRoles.ANY)
  @Scope("privacy:read")
  public EvaluationView evaluate(
      String urn, String version, @Context HttpHeaders headers, @Nullable InputStream answers)
      throws IOException {
    return definitions.evaluate(
        urn,
        version,
        RequestBody.answers(answers),
        DefinitionView.reader(headers.getAcceptableLanguages()));
  }
}
