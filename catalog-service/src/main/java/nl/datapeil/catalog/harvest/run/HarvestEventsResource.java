package nl.datapeil.catalog.harvest.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.kit.identity.Scope;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/// The progress of a run as server-sent events, on whichever pod it runs. Each event is the whole
/// state, with its revision as id; after a while the stream ends and the reader asks again with
/// `Last-Event-ID`, as browsers do.
@Path("/v1/harvest-runs/{id}/events")
@RunOnVirtualThread
class HarvestEventsResource {
  private static final Duration EVERY = Duration.ofMillis(250);
  private static final Duration SILENCE = Duration.ofSeconds(10);

  private final RunService runs;
  private final ObjectMapper json;
  private final Duration longest;

  HarvestEventsResource(RunService runs, ObjectMapper json, CatalogConfig config) {
    this.runs = runs;
    this.json = json;
    longest = config.harvest().watch();
  }

  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RolesAllowed("${datapeil.roles.staff}")
  @Scope("catalog:read")
  public StreamingOutput watch(UUID id, @RestHeader("Last-Event-ID") @Nullable String lastEventId) {
    runs.get(id);
    var known =
        lastEventId != null && lastEventId.matches("\\d{1,18}") ? Long.parseLong(lastEventId) : -1L;
    return out -> watch(id, known, out);
  }

  private void watch(UUID id, long known, OutputStream out) throws IOException {
    var end = System.nanoTime() + longest.toNanos();
    var last = known;
    var quiet = 0L;
    write(out, "retry: 2000\n\n");
    while (true) {
      var run = runs.get(id);
      if (run.revision() > last) {
        write(
            out,
            "id: %d\nevent: progress\ndata: %s\n\n"
                .formatted(run.revision(), json.writeValueAsString(run)));
        last = run.revision();
        quiet = 0;
      }
      if (!run.state().isActive() || System.nanoTime() > end || !pause()) {
        return;
      }
      quiet += EVERY.toMillis();
      if (quiet >= SILENCE.toMillis()) {
        write(out, ": still here\n\n"); // fails when the reader has gone
        quiet = 0;
      }
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static boolean pause() {
    try {
      Thread.sleep(EVERY);
      return true;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
