package nl.datapeil.privacy.document.model;

import java.time.Instant;
import java.util.Locale;

/// A document. Its `blocks` are read once, in order, while the file is written: a long register may
/// make them as it goes.
public record Document(
    String title, String subject, Locale language, Instant madeAt, Iterable<? extends Block> blocks)
    implements Paper {
  public Document {
    title = Characters.line(title);
    subject = Characters.line(subject);
  }

  /// As files name it: `nl-NL`; a language without a country gets that of its most readers here.
  public String languageTag() {
    if (!language.getCountry().isEmpty()) {
      return language.toLanguageTag();
    }
    return switch (language.getLanguage()) {
      case "nl" -> "nl-NL";
      case "en" -> "en-GB";
      default -> language.toLanguageTag();
    };
  }
}
