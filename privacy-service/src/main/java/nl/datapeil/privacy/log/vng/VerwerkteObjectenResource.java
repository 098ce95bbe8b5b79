package nl.datapeil.privacy.log.vng;

import static nl.datapeil.privacy.PrivacyProblem.IDENTIFIER_IN_URL;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.sql.SQLException;
import java.util.UUID;
import nl.datapeil.kit.identity.Scope;
import nl.datapeil.privacy.ActivityUris;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.RegisterUris;
import nl.datapeil.privacy.RequestBody;
import nl.datapeil.privacy.log.dictionary.Activities;
import nl.datapeil.privacy.log.trail.Inspection;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// VNG's Inzage API (0.9.0), but for one thing: who is asked about, is said in a body.
@Path("/v1/vng/verwerkte-objecten")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class VerwerkteObjectenResource {
  private final Inspection log;
  private final Activities activities;
  private final ActivityUris uris;
  private final RegisterUris registers;
  private final PrivacyConfig config;

  VerwerkteObjectenResource(
      Inspection log,
      Activities activities,
      ActivityUris uris,
      RegisterUris registers,
      PrivacyConfig config) {
    this.log = log;
    this.activities = activities;
    this.uris = uris;
    this.registers = registers;
    this.config = config;
  }

  @GET
  @RolesAllowed({"dpo", "privacy-officer"})
  @Scope("privacy:read")
  public VerwerktObject.Page refuse() {
    throw IDENTIFIER_IN_URL.because(
        "URLs end up in logs and histories, so an objectId is not taken from one. Send the same as"
            + " a JSON object to POST /vng/verwerkte-objecten/zoek.",
        "URL's komen in logboeken en geschiedenissen terecht; daaruit wordt geen objectId gelezen."
            + " Stuur hetzelfde als JSON-object naar POST /vng/verwerkte-objecten/zoek.");
  }

  @POST
  @Path("/zoek")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"dpo", "privacy-officer"})
  @Scope("privacy:read")
  @ResponseStatus(200)
  public VerwerktObject.Page search(
      @Nullable ZoekDraft draft,
      @RestQuery @Nullable String after,
      @RestQuery @Nullable String limit)
      throws SQLException {
    var page = new PageRequest.Draft(after, limit);
    var checked = RequestBody.require(draft).check(page, config, uris);
    var count = log.count(checked.filter().onFirstPage());
    var found = log.forTheDataSubject(checked.filter());
    var who = new VerwerktObject.Wie("persoon", checked.kind(), checked.id());
    var results =
        found.items().stream()
            .map(line ->
                VerwerktObject.of(line, who, activities.idIn(line.span().activity()).orElse(null)))
            .toList();
    return new VerwerktObject.Page(count, next(found.next()), null, results);
  }

  /// To be asked with the same body.
  private @Nullable URI next(@Nullable UUID after) {
    return after == null
        ? null
        : URI.create(registers.register("vng/verwerkte-objecten/zoek") + "?after=" + after);
  }
}
