package nl.datapeil.catalog.harvest.amsterdam;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.datapeil.catalog.term.Sensitivity;

/// Who may see a dataset, table or field, and why not everybody. The grounds are those of article
/// 5.1 of the Open Government Act (Woo).
record Authorisation(List<String> scopes, List<String> reasons) {
  private static final String PUBLIC = "OPENBAAR";
  private static final Pattern NUMBERS =
      Pattern.compile("5\\.1[ .]*1e|identificatienummer|\\bbsn\\b");
  private static final Pattern SPECIAL = Pattern.compile("5\\.1[ .]*1d|bijzondere|strafrecht");
  private static final Pattern PERSONAL =
      Pattern.compile("5\\.1[ .]*2e|persoon|privacy|levenssfeer");

  static final Authorisation OPEN = new Authorisation(List.of(), List.of());

  /// `around` holds for all that is within; its reasons do too, where no nearer ones are given.
  static Authorisation of(JsonNode node, Authorisation around) {
    var scopes = new ArrayList<>(around.scopes());
    scopes(node.path("auth")).stream().filter(s -> !s.equals(PUBLIC)).forEach(scopes::add);
    var reasons = texts(node.path("reasonsNonPublic"));
    return new Authorisation(scopes, reasons.isEmpty() ? around.reasons() : reasons);
  }

  boolean isRestricted() {
    return !scopes.isEmpty();
  }

  /// A restriction whose reason is not given is taken to protect people.
  Sensitivity sensitivity() {
    if (!isRestricted()) {
      return Sensitivity.NONE;
    }
    var all = String.join("; ", reasons).toLowerCase(Locale.ROOT);
    if (NUMBERS.matcher(all).find()) {
      return Sensitivity.NATIONAL_ID;
    }
    if (SPECIAL.matcher(all).find()) {
      return Sensitivity.SPECIAL_CATEGORY;
    }
    return all.isBlank() || PERSONAL.matcher(all).find() ? Sensitivity.PERSONAL : Sensitivity.NONE;
  }

  String why() {
    return reasons.isEmpty()
        ? "reden niet opgegeven (alleen met " + String.join(", ", scopes) + ")"
        : String.join("; ", reasons);
  }

  private static List<String> scopes(JsonNode auth) {
    var reference = auth.path("$ref").asText();
    return reference.isEmpty() ? texts(auth) : List.of(reference.replaceFirst("^/?scopes/", ""));
  }

  private static List<String> texts(JsonNode node) {
    if (node.isArray()) {
      var texts = new ArrayList<String>();
      node.forEach(one -> texts.addAll(scopes(one)));
      return texts;
    }
    return node.asText().isBlank() ? List.of() : List.of(node.asText().strip());
  }
}
