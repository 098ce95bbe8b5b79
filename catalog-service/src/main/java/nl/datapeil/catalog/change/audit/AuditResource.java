package nl.datapeil.catalog.change.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.datapeil.kit.identity.Scope;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/// The audit: every change with who and why, in a chain of hashes.
@Path("/v1/audit")
@RunOnVirtualThread
class AuditResource {
  private final AuditService audit;
  private final ObjectMapper json;

  AuditResource(AuditService audit, ObjectMapper json) {
    this.audit = audit;
    this.json = json;
  }

  @GET
  @RolesAllowed({"admin", "dpo", "privacy-officer"})
  @Scope("catalog:read")
  @Produces("application/x-ndjson")
  public RestResponse<StreamingOutput> export(
      @RestQuery @DefaultValue("0") @Pattern(regexp = "[0-9]{1,18}") String after) {
    var head = audit.head();
    StreamingOutput lines = out -> write(Long.parseLong(after), head.seq(), out);
    return RestResponse.ResponseBuilder.ok(lines).header("Audit-Head", head.toString()).build();
  }

  @GET
  @Path("/head")
  @RolesAllowed({"admin", "dpo", "privacy-officer"})
  @Scope("catalog:read")
  @Produces(MediaType.APPLICATION_JSON)
  public AuditHead head() {
    return audit.head();
  }

  private void write(long after, long until, OutputStream out) throws IOException {
    List<AuditLine> lines;
    for (var seq = after; seq < until; seq = lines.getLast().seq()) {
      lines = audit.after(seq, until);
      if (lines.isEmpty()) {
        return;
      }
      for (var line : lines) {
        out.write(json.writeValueAsBytes(line));
        out.write('\n');
      }
    }
  }
}
