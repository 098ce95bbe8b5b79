package nl.datapeil.analytics.query;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import nl.datapeil.analytics.query.plan.KnownFunction;
import nl.datapeil.analytics.query.plan.QueryPlanner;

/// What a query may call.
@Path("/v1/functions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class FunctionResource {
  @GET
  @PermitAll
  public FunctionList list(@Context HttpHeaders headers) {
    var reader =
        headers.getAcceptableLanguages().stream()
            .filter(language -> List.of("nl", "en").contains(language.getLanguage()))
            .findFirst()
            .orElse(Locale.ENGLISH);
    return new FunctionList(
        QueryPlanner.functions().stream().map(function -> view(function, reader)).toList());
  }

  private static FunctionView view(KnownFunction function, Locale reader) {
    return new FunctionView(
        function.name(), function.signature(), function.description().in(reader));
  }

  /// All of them: there is never a next page.
  record FunctionList(List<FunctionView> items) {
    public FunctionList {
      items = List.copyOf(items);
    }
  }

  record FunctionView(String name, String signature, String description) {}
}
