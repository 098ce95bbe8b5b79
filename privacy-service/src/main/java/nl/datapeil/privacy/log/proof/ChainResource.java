package nl.datapeil.privacy.log.proof;

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
import java.sql.SQLException;
import nl.datapeil.kit.identity.Scope;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.log.line.LineNumber;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The proof that nothing in the log was changed: for the eyes of those who verify it.
@Path("/v1/processing-log/chain")
@RunOnVirtualThread
class ChainResource {
  private final ChainExport chain;

  ChainResource(ChainExport chain) {
    this.chain = chain;
  }

  @GET
  @RolesAllowed("dpo")
  @Scope("privacy:read")
  @Produces(MediaType.APPLICATION_JSON)
  public ChainView heads() throws SQLException {
    return chain.view();
  }

  @GET
  @Path("/{stream}")
  @RolesAllowed("dpo")
  @Scope("privacy:read")
  @Produces(MediaType.TEXT_PLAIN)
  public RestResponse<StreamingOutput> export(String stream, @RestQuery @Nullable String after)
      throws SQLException {
    var in = new InputCheck();
    var number = number(in, "stream", stream);
    var from = after == null ? 0 : number(in, "after", after);
    in.refuseWhenWrong();
    var segment = chain.segment((int) number, from);
    StreamingOutput lines = out -> write(segment, out);
    return RestResponse.ok(lines);
  }

  private static long number(InputCheck in, String field, String text) {
    if (text.matches("\\d{1,9}")) {
      return Long.parseLong(text);
    }
    in.wrong(field, "must be a whole number", "moet een geheel getal zijn");
    return 0;
  }

  private void write(ChainExport.Segment segment, OutputStream out) throws IOException {
    try {
      put(out, segment.beginning());
      var at = segment.after();
      while (at.seq() < segment.last()) {
        var block = chain.block(at, segment.last());
        if (block.isEmpty()) {
          break;
        }
        for (var line : block.entrySet()) {
          put(out, line.getValue());
          at = LineNumber.of(line.getKey());
        }
      }
      put(out, segment.end());
    } catch (SQLException e) {
      throw new IOException("The export broke off", e);
    }
  }

  private static void put(OutputStream out, String line) throws IOException {
    out.write(line.getBytes(StandardCharsets.UTF_8));
  }
}
