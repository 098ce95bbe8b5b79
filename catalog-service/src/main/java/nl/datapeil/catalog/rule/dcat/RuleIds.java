package nl.datapeil.catalog.rule.dcat;

import java.util.Locale;

/// Makes parts of rule ids: `contactPoint` becomes `CONTACT-POINT`, `accessURL` `ACCESS-URL`.
public final class RuleIds {
  private RuleIds() {}

  public static String of(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toUpperCase(Locale.ROOT);
  }

  /// Keeps apart the properties whose names differ in their prefix only.
  static String ofProperty(String prefixed) {
    return switch (prefixed) {
      case "dct:hasVersion" -> "DCT-HAS-VERSION";
      case "adms:identifier" -> "OTHER-IDENTIFIER";
      default -> of(prefixed.substring(prefixed.indexOf(':') + 1));
    };
  }
}
