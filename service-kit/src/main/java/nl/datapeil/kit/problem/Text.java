package nl.datapeil.kit.problem;

import java.util.Locale;

/// What a person reads, in both languages of the platform.
public record Text(String en, String nl) {
  private static final Locale DUTCH = Locale.of("nl");

  /// Fills the same arguments into both texts, as [String#format] does.
  @SuppressWarnings("AnnotateFormatMethod") // it knows one format per method, here are two
  public static Text of(String en, String nl, Object... arguments) {
    return new Text(String.format(Locale.ROOT, en, arguments), String.format(DUTCH, nl, arguments));
  }

  /// The Dutch text for a Dutch reader, the English one for everybody else.
  public String in(Locale locale) {
    return locale.getLanguage().equals("nl") ? nl : en;
  }
}
