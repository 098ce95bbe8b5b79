package nl.datapeil.privacy.log.population;

import static nl.datapeil.privacy.PrivacyProblem.LOG_BUSY;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.datapeil.kit.identity.Scope;
import nl.datapeil.privacy.InputCheck;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/processing-log/populations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PopulationResource {
  /// Each takes two connections of the database, so that more would wait for each other.
  private static final int MOST_AT_ONCE = 4;

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Semaphore places = new Semaphore(MOST_AT_ONCE);
  private final PopulationService populations;

  PopulationResource(PopulationService populations) {
    this.populations = populations;
  }

  @POST
  @Consumes(MediaType.TEXT_PLAIN)
  @RolesAllowed("service")
  @Scope("privacy:log")
  public RestResponse<PopulationView> store(
      @RestQuery @Nullable String dataSubjectIdType, InputStream body)
      throws SQLException, IOException, InterruptedException {
    var in = new InputCheck();
    var type = in.text("dataSubjectIdType", dataSubjectIdType, 200);
    in.refuseWhenWrong();
    var lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    if (!places.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw LOG_BUSY.because(
          "Other populations are being stored, and nothing of this one was. Send it again after the"
              + " seconds in Retry-After.",
          "Andere populaties worden opgeslagen, en van deze niets. Stuur haar opnieuw na de"
              + " seconden in Retry-After.");
    }
    try {
      var stored = populations.store(type, lines);
      var status = stored.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK;
      return RestResponse.ResponseBuilder.create(status, stored.population()).build();
    } finally {
      places.release();
    }
  }
}
