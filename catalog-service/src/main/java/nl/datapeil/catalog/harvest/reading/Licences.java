package nl.datapeil.catalog.harvest.reading;

import java.util.Optional;
import java.util.regex.Pattern;

/// Licences in words, or as the codes CKAN gives them, as those of the list. What could mean
/// another, or forbids what those allow, gives nothing, for a guess would be passed on as a fact.
public final class Licences {
  private static final String LIST =
      "https://definities.geostandaarden.nl/dcat-ap-nl/id/waardelijst/licenties/";
  private static final Pattern FORBIDDING =
      Pattern.compile(
          "(^|[^a-z])(nc|nd)([^a-z]|$)|(niet|non|no)[- ]?commerc|geen afgeleide|no[- ]?deriv");
  private static final Pattern DENYING = Pattern.compile("\\b(not|no|niet|geen)\\b.*dom(ein|ain)");
  private static final Pattern ZERO = Pattern.compile("cc-zero|cc-0|cc0|publicdomain/zero");
  private static final Pattern PUBLIC =
      Pattern.compile("public ?domain|publiek domein|other-pd|^notspecified-public$|^public$");
  private static final Pattern SHARE_ALIKE =
      Pattern.compile(
          "(^|[^a-z])cc[- ]by[- ]sa([^a-z]|$)"
              + "|creative commons.*(naamsvermelding|attribution).*(gelijk ?delen|share[- ]?alike)"
              + "|^(naamsvermelding|attribution), (gelijk delen|share alike)( \\d\\.\\d)?$");
  private static final Pattern ATTRIBUTION =
      Pattern.compile(
          "^cc[- ]by([- ]\\d\\.\\d)?$|creative commons.*(naamsvermelding|attribution)[^a-z]*$");

  /// What is longer is no name of a licence, and may keep these patterns busy for hours.
  private static final int LONGEST = 300;

  private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+");

  private Licences() {}

  public static Optional<String> of(String word) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    var text = RecordGraph.lower(word);
    return FORBIDDING.matcher(text).find() || DENYING.matcher(text).find()
        ? Optional.empty()
        : code(text).map(LIST::concat);
  }

  private static Optional<String> code(String text) {
    if (ZERO.matcher(text).find()) {
      return Optional.of("cc0");
    }
    if (PUBLIC.matcher(text).find()) {
      return Optional.of("public_domain_mark");
    }
    if (SHARE_ALIKE.matcher(text).find()) {
      return version(text).map("naamsvermelding_gelijkdelen"::concat);
    }
    return ATTRIBUTION.matcher(text).find()
        ? version(text).map("naamsvermelding"::concat)
        : Optional.empty();
  }

  /// Without one it is the newest, as in the list.
  private static Optional<String> version(String text) {
    var found = VERSION.matcher(text);
    var version = found.find() ? found.group() : "4.0";
    return version.matches("[1-4]\\.0") ? Optional.of(version.replace(".", "")) : Optional.empty();
  }
}
