package nl.datapeil.catalog.change.feed;

import java.util.List;

/// Themes as callers write them: a URI, or the bare code of the European list.
public final class Themes {
  private static final String LIST = "http://publications.europa.eu/resource/authority/data-theme/";

  private Themes() {}

  public static List<String> uris(List<String> themes) {
    return themes.stream().map(theme -> theme.contains(":") ? theme : LIST + theme).toList();
  }
}
