package nl.datapeil.catalog.search.text;

import java.util.List;

/// The forms under which a word is kept and sought: as written, its stem in Dutch and in English,
/// and the stems of the parts when it is a compound.
public record Forms(String exact, String dutch, String english, List<String> parts) {
  public Forms {
    parts = List.copyOf(parts);
  }
}
