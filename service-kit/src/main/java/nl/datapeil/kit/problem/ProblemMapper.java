package nl.datapeil.kit.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Turns every exception that leaves a resource into a [Problem] in the reader's language. Only
/// what was thrown on purpose shows its message; anything else is logged and answered with a bare
/// 500.
class ProblemMapper {

  @ServerExceptionMapper
  RestResponse<Problem> onProblem(ProblemException e, HttpHeaders headers) {
    var locale = localeOf(headers);
    var type = e.type();
    var problem =
        Problem.of(type.name(), type.title(), statusOf(type.category()), e.detail(), locale);
    return respond(
        problem.with(
            e.violations().stream()
                .map(v -> new Problem.Violation(v.field(), v.message().in(locale)))
                .toList(),
            e.links().stream()
                .map(l -> new Problem.Link(l.rel(), l.href(), l.title().in(locale)))
                .toList()));
  }

  @ServerExceptionMapper
  RestResponse<Problem> onViolation(
      ResteasyReactiveViolationException e, Request request, HttpHeaders headers) {
    if (e.getConstraintViolations().stream().anyMatch(ProblemMapper::isOurFault)) {
      return onUnexpected(e, request, headers);
    }
    return respond(
        invalid(
            e.getConstraintViolations().stream()
                .map(v -> new Problem.Violation(fieldOf(v.getPropertyPath()), v.getMessage()))
                .sorted(Comparator.comparing(Problem.Violation::field))
                .toList(),
            localeOf(headers)));
  }

  @ServerExceptionMapper({JacksonException.class, MismatchedInputException.class})
  RestResponse<Problem> onUnreadableBody(JacksonException e, HttpHeaders headers) {
    var locale = localeOf(headers);
    if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      var violation = new Problem.Violation(fieldOf(mapping), Mismatch.of(mapping).in(locale));
      return respond(invalid(List.of(violation), locale));
    }
    var at = e.getLocation();
    var detail =
        at == null
            ? new Text("The body is not valid JSON.", "De inhoud is geen geldige JSON.")
            : Text.of(
                "The body is not the expected JSON at line %d, column %d.",
                "De inhoud is niet de verwachte JSON op regel %d, kolom %d.",
                at.getLineNr(),
                at.getColumnNr());
    var title = new Text("Unreadable request body", "Onleesbare inhoud");
    return respond(Problem.of("UNREADABLE_BODY", title, 400, detail, locale));
  }

  @ServerExceptionMapper
  RestResponse<Problem> onStaleUpdate(OptimisticLockException e, HttpHeaders headers) {
    return respond(
        Problem.of(
            "STALE_UPDATE",
            new Text("Changed by someone else meanwhile", "Intussen door een ander gewijzigd"),
            409,
            new Text("Read it again, then retry.", "Lees het opnieuw en probeer het nog eens."),
            localeOf(headers)));
  }

  @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
  Response onUnauthenticated(SecurityException e, HttpHeaders headers) {
    var body = StandardProblems.of(401, localeOf(headers));
    return Response.status(401)
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
        .type(Problem.MEDIA_TYPE)
        .entity(body)
        .build();
  }

  @ServerExceptionMapper
  RestResponse<Problem> onForbidden(ForbiddenException e, HttpHeaders headers) {
    return respond(StandardProblems.of(403, localeOf(headers)));
  }

  /// Keeps the headers, such as `Retry-After`. JAX-RS calls a parameter that it cannot convert "not
  /// found"; to the caller it is invalid input.
  @ServerExceptionMapper
  Response onHttpError(WebApplicationException e, HttpHeaders headers) {
    if (e.getCause() instanceof JacksonException unreadable) {
      return onUnreadableBody(unreadable, headers).toResponse();
    }
    var unconvertible = e instanceof NotFoundException && e.getCause() != null;
    var problem =
        unconvertible
            ? Unconvertible.problem(e, localeOf(headers))
            : StandardProblems.of(e.getResponse().getStatus(), localeOf(headers));
    return Response.fromResponse(e.getResponse())
        .status(problem.status())
        .entity(problem)
        .type(Problem.MEDIA_TYPE)
        .build();
  }

  @ServerExceptionMapper
  RestResponse<Problem> onUnexpected(Throwable e, Request request, HttpHeaders headers) {
    if (Unstorable.isIn(e, request.getMethod())) {
      var level = Unstorable.breaksARule(e) ? Logger.Level.ERROR : Logger.Level.WARN;
      Log.log(level, "A value was not refused before it came to the database", e);
      return respond(Unstorable.problem(localeOf(headers)));
    }
    Log.error("Unexpected failure", e);
    return respond(StandardProblems.of(500, localeOf(headers)));
  }

  private static Locale localeOf(HttpHeaders headers) {
    return headers.getAcceptableLanguages().stream()
        .filter(l -> l.getLanguage().equals("nl") || l.getLanguage().equals("en"))
        .findFirst()
        .orElse(Locale.ENGLISH);
  }

  private static int statusOf(ProblemCategory category) {
    return switch (category) {
      case INVALID -> 400;
      case FORBIDDEN -> 403;
      case NOT_FOUND -> 404;
      case CONFLICT -> 409;
      case STALE -> 412;
      case TOO_LARGE -> 413;
      case CONTRADICTORY -> 422;
      case UNCONDITIONAL -> 428;
      case UNAVAILABLE -> 503;
    };
  }

  private static boolean isOurFault(ConstraintViolation<?> violation) {
    for (var node : violation.getPropertyPath()) {
      if (node.getKind() == ElementKind.RETURN_VALUE) {
        return true;
      }
    }
    return false;
  }

  /// Drops the Java method, the body parameter and the word for an element: `create.draft.title`
  /// becomes `title`, `find.name[0].<list element>` becomes `name[0]`.
  private static String fieldOf(Path path) {
    var parts = path.toString().replace(".<list element>", "").split("\\.", 3);
    return parts[parts.length - 1];
  }

  /// The JSON path to the value, such as `columns[2].type`.
  private static String fieldOf(JsonMappingException e) {
    return e.getPath().stream()
        .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : "." + r.getFieldName())
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }

  private static Problem invalid(List<Problem.Violation> violations, Locale locale) {
    var title = new Text("Invalid request", "Ongeldig verzoek");
    var detail =
        Text.of(
            "%d value(s) are missing or wrong: see violations.",
            "%d waarde(n) ontbreken of zijn onjuist: zie violations.", violations.size());
    return Problem.of("INVALID_REQUEST", title, 400, detail, locale).with(violations, List.of());
  }

  private static RestResponse<Problem> respond(Problem problem) {
    return RestResponse.ResponseBuilder.<Problem>create(problem.status())
        .entity(problem)
        .type(Problem.MEDIA_TYPE)
        .build();
  }
}
