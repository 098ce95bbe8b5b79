package nl.datapeil.catalog.term;

/// What a URI in a draft must look like.
public final class Uris {
  /// What may follow the scheme of one that Java reads as well. Possessive, or long ones would
  /// overflow the stack.
  private static final String REST =
      "(?!//(?:[?#]|$))(?:[^\\s\\p{Z}\\p{C}<>\"{}|\\\\^`%#\\[\\]]|%[0-9A-Fa-f]{2})++"
          + "(?:#(?:[^\\s\\p{Z}\\p{C}<>\"{}|\\\\^`%#\\[\\]]|%[0-9A-Fa-f]{2})*+)?";

  /// Any absolute URI.
  public static final String ABSOLUTE = "[A-Za-z][A-Za-z0-9+.-]*:" + REST;

  /// One that a browser opens and a reader may follow.
  public static final String WEB = "https?:(?=//[^/?#])" + REST;

  public static final String MESSAGE = "{nl.datapeil.catalog.uri}";

  private Uris() {}
}
