package nl.datapeil.catalog.term;

/// What a URI in a draft must look like.
public final class Uris {
  /// Any absolute URI.
  public static final String ABSOLUTE = "[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+";

  /// One that a browser opens and a reader may follow.
  public static final String WEB = "https?://[^\\s<>\"{}|\\\\^`]+";

  public static final String MESSAGE = "{nl.datapeil.catalog.uri}";

  private Uris() {}
}
