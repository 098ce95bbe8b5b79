package nl.datapeil.privacy.document;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The language of a document: Dutch or English, as the reader prefers.
public final class ReaderLanguage {
  public static final Locale DUTCH = Locale.of("nl");

  private static final List<Locale> KNOWN = List.of(Locale.ENGLISH, DUTCH);

  private ReaderLanguage() {}

  /// Reads the header `Accept-Language`; English where it names neither.
  public static Locale of(@Nullable String acceptLanguage) {
    if (acceptLanguage == null) {
      return Locale.ENGLISH;
    }
    try {
      var found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), KNOWN);
      return found == null ? Locale.ENGLISH : found;
    } catch (IllegalArgumentException _) {
      return Locale.ENGLISH;
    }
  }
}
