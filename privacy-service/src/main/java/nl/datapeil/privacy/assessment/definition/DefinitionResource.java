package nl.datapeil.privacy.assessment.definition;

import static nl.datapeil.privacy.PrivacyProblem.INVALID_REQUEST;

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
import java.io.IOException;
import java.io.InputStream;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.StaffRoles;
import nl.datapeil.privacy.assessment.definition.source.DefinitionReader.Format;
import nl.datapeil.privacy.record.Page;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/assessment-definitions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DefinitionResource {
  private final DefinitionService definitions;
  private final Callers callers;
  private final PrivacyConfig config;

  DefinitionResource(DefinitionService definitions, Callers callers, PrivacyConfig config) {
    this.definitions = definitions;
    this.callers = callers;
    this.config = config;
  }

  @POST
  @Consumes({MediaType.APPLICATION_JSON, "application/yaml", "text/yaml"})
  @RolesAllowed("admin")
  @Scope("privacy:write")
  public RestResponse<DefinitionJudgement> file(
      @RestHeader(HttpHeaders.CONTENT_TYPE) @Nullable String type,
      @RestQuery @Nullable String dryRun,
      @Context HttpHeaders headers,
      @Nullable InputStream body)
      throws IOException {
    var json = type != null && type.startsWith(MediaType.APPLICATION_JSON);
    var upload = new Upload(bytes(body), json ? Format.JSON : Format.YAML);
    var reader = DefinitionView.reader(headers.getAcceptableLanguages());
    if (flag(dryRun)) {
      return RestResponse.ok(definitions.judge(upload, reader));
    }
    var filed = definitions.file(upload, Person.of(callers.known()), reader);
    return filed.isNew()
        ? RestResponse.ResponseBuilder.<DefinitionJudgement>created(filed.judgement().uri())
            .entity(filed.judgement())
            .build()
        : RestResponse.ok(filed.judgement());
  }

  @GET
  @RolesAllowed(StaffRoles.ANY)
  @Scope("privacy:read")
  public Page<DefinitionItem> list(
      @RestQuery @Nullable String urn,
      @RestQuery @Nullable String after,
      @RestQuery @Nullable String limit) {
    var in = new InputCheck();
    var wanted = in.optionalText("urn", urn, 200);
    var page = new PageRequest.Draft(after, limit).check(in, config.paging());
    in.refuseWhenWrong();
    return definitions.list(wanted, page);
  }

  private static byte[] bytes(@Nullable InputStream body) throws IOException {
    if (body == null) {
      throw INVALID_REQUEST.because(
          "A definition is needed in the body.", "In de body is een definitie nodig.");
    }
    return body.readAllBytes();
  }

  private static boolean flag(@Nullable String value) {
    var in = new InputCheck();
    in.require(
        value == null || value.equals("true") || value.equals("false"),
        "dryRun",
        "must be true or false",
        "moet true of false zijn");
    in.refuseWhenWrong();
    return "true".equals(value);
  }
}
