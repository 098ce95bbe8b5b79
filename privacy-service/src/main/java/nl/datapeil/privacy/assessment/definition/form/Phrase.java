package nl.datapeil.privacy.assessment.definition.form;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A text of a definition: Dutch, and English where somebody translated it.
public record Phrase(String nl, @Nullable String en) {
  /// The English text for a reader of English if there is one, the Dutch text for everybody else.
  public String in(Locale locale) {
    return en != null && locale.getLanguage().equals("en") ? en : nl;
  }
}
