package nl.datapeil.catalog.manners.refusal;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import nl.datapeil.kit.problem.Text;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/// Asks for `If-Match` where a resource does not change anything without it (RFC 6585).
class ConditionFilter extends RefusingFilter {
  @ServerRequestFilter
  @Nullable Response askForCondition(ContainerRequestContext request, ResourceInfo resource) {
    var sent = request.getHeaderString(HttpHeaders.IF_MATCH);
    var method = resource.getResourceMethod();
    if ((sent != null && !sent.isBlank())
        || method == null
        || Arrays.stream(method.getParameters()).noneMatch(ConditionFilter::isCondition)) {
      return null;
    }
    return refusal(
        request,
        428,
        "PRECONDITION_REQUIRED",
        new Text("Condition needed", "Voorwaarde nodig"),
        new Text(
            "Send in the header If-Match the ETag of this as you read it, so that you change"
                + " nothing that somebody else changed meanwhile; * means whatever it is now.",
            "Stuur in de header If-Match de ETag hiervan zoals u die las, zodat u niets wijzigt dat"
                + " een ander intussen wijzigde; * betekent hoe het nu ook is."));
  }

  private static boolean isCondition(Parameter parameter) {
    var header = parameter.getAnnotation(RestHeader.class);
    return header != null
        && header.value().equals(HttpHeaders.IF_MATCH)
        && parameter.isAnnotationPresent(NotNull.class);
  }
}
