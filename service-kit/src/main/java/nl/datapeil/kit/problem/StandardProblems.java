package nl.datapeil.kit.problem;

import java.util.Locale;

/// The problems that belong to HTTP itself, whichever service answers.
public final class StandardProblems {
  private static final Text UNEXPECTED =
      new Text(
          "Something went wrong on our side. Report the trace id; trying again may help.",
          "Er ging bij ons iets mis. Meld de traceId; opnieuw proberen kan helpen.");

  private StandardProblems() {}

  /// The problem for a bare HTTP status, such as one raised before a resource was reached.
  public static Problem of(int status, Locale locale) {
    return switch (status) {
      case 400 ->
          problem(
              locale,
              status,
              "BAD_REQUEST",
              "Bad request",
              "Ongeldig verzoek",
              "The request cannot be read. Compare it with the API's openapi.json.",
              "Het verzoek is niet te lezen. Vergelijk het met openapi.json van deze API.");
      case 401 ->
          problem(
              locale,
              status,
              "UNAUTHENTICATED",
              "Not authenticated",
              "Niet aangemeld",
              "A valid access token is needed: signed by the known issuer, meant for this service"
                  + " and not expired.",
              "Een geldig toegangstoken is nodig: getekend door de bekende uitgever, bedoeld voor"
                  + " deze dienst en niet verlopen.");
      case 403 ->
          problem(
              locale,
              status,
              "FORBIDDEN",
              "Not allowed",
              "Niet toegestaan",
              "Your roles or the scopes of your token do not allow this.",
              "Uw rollen of de scopes van uw token staan dit niet toe.");
      case 404 ->
          problem(
              locale,
              status,
              "NOT_FOUND",
              "Not found",
              "Niet gevonden",
              "Nothing is here. Paths have no trailing slash and are listed in openapi.json.",
              "Hier is niets. Paden eindigen niet op een schuine streep en staan in openapi.json.");
      case 405 ->
          problem(
              locale,
              status,
              "METHOD_NOT_ALLOWED",
              "Method not allowed",
              "Methode niet toegestaan",
              "This resource does not know that method; openapi.json lists those it does.",
              "Deze resource kent die methode niet; openapi.json noemt de methoden die wel kunnen.");
      case 406 ->
          problem(
              locale,
              status,
              "NOT_ACCEPTABLE",
              "Not acceptable",
              "Formaat niet beschikbaar",
              "None of the media types in Accept is offered here.",
              "Geen van de mediatypen in Accept wordt hier geleverd.");
      case 413 ->
          problem(
              locale,
              status,
              "CONTENT_TOO_LARGE",
              "Content too large",
              "Inhoud te groot",
              "The body is larger than this resource takes.",
              "De inhoud is groter dan deze resource aanneemt.");
      case 415 ->
          problem(
              locale,
              status,
              "UNSUPPORTED_MEDIA_TYPE",
              "Unsupported media type",
              "Mediatype niet ondersteund",
              "This resource does not read that Content-Type; openapi.json lists those it does.",
              "Deze resource leest dat Content-Type niet; openapi.json noemt de typen die wel kunnen.");
      case 429 ->
          problem(
              locale,
              status,
              "TOO_MANY_REQUESTS",
              "Too many requests",
              "Te veel verzoeken",
              "Wait the number of seconds in Retry-After and try again.",
              "Wacht het aantal seconden in Retry-After en probeer het opnieuw.");
      case 502 ->
          problem(
              locale,
              status,
              "BAD_GATEWAY",
              "Service unreachable",
              "Dienst onbereikbaar",
              "The service behind the gateway does not answer. Try again later.",
              "De dienst achter de gateway antwoordt niet. Probeer het later opnieuw.");
      case 503 ->
          problem(
              locale,
              status,
              "SERVICE_UNAVAILABLE",
              "Service unavailable",
              "Dienst niet beschikbaar",
              "A part that is needed for this is not available. Try again later.",
              "Een onderdeel dat hiervoor nodig is, is niet beschikbaar. Probeer het later opnieuw.");
      case 504 ->
          problem(
              locale,
              status,
              "GATEWAY_TIMEOUT",
              "Service too slow",
              "Dienst te traag",
              "The service behind the gateway did not answer in time. Try again later.",
              "De dienst achter de gateway antwoordde niet op tijd. Probeer het later opnieuw.");
      default ->
          status < 500
              ? problem(
                  locale,
                  status,
                  "HTTP_" + status,
                  "Request refused",
                  "Verzoek geweigerd",
                  "The request was refused with HTTP status " + status + ".",
                  "Het verzoek is geweigerd met HTTP-status " + status + ".")
              : Problem.of(
                  "INTERNAL_ERROR",
                  new Text("Internal error", "Interne fout"),
                  status,
                  UNEXPECTED,
                  locale);
    };
  }

  private static Problem problem(
      Locale locale,
      int status,
      String code,
      String en,
      String nl,
      String detailEn,
      String detailNl) {
    return Problem.of(code, new Text(en, nl), status, new Text(detailEn, detailNl), locale);
  }
}
