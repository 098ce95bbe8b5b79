package nl.datapeil.catalog.search.document;

import java.util.Arrays;
import java.util.Optional;

/// A property with few values, by which answers are narrowed and counted.
public enum Facet {
  ACCESS("access"),
  ACCESS_RIGHTS("accessRights"),
  CATALOG("catalog"),
  FORMAT("format"),
  HVD("hvd"),
  KIND("kind"),
  LANGUAGE("language"),
  LICENSE("license"),
  LINKING_KEYS("linkingKeys"),
  OWNER("owner"),
  PUBLISHER("publisher"),
  QUALITY("quality"),
  SENSITIVITY("sensitivity"),
  SOURCE("source"),
  SOURCE_KIND("sourceKind"),
  STATUS("status"),
  THEME("theme");

  private final String parameter;

  Facet(String parameter) {
    this.parameter = parameter;
  }

  /// Its name in a request and an answer.
  public String parameter() {
    return parameter;
  }

  /// The field that holds each value as it is, to count.
  public String countedField() {
    return "v." + parameter;
  }

  /// The field that holds each value under every name by which it is asked.
  public String askedField() {
    return "f." + parameter;
  }

  public static Optional<Facet> of(String parameter) {
    return Arrays.stream(values()).filter(facet -> facet.parameter.equals(parameter)).findFirst();
  }
}
