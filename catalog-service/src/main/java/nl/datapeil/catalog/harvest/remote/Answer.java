package nl.datapeil.catalog.harvest.remote;

import nl.datapeil.catalog.harvest.fetch.Validators;
import nl.datapeil.catalog.harvest.reading.Reading;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// What came of asking a remote catalogue for a page.
public sealed interface Answer {
  /// `place` is where it was read, for messages; `next` the checkpoint of the page after this one.
  record Page(
      Reading reading,
      String place,
      @Nullable String next,
      Extent extent,
      @Nullable Validators validators)
      implements Answer {}

  /// What the pages hold together.
  enum Extent {
    /// All there is, so what is not listed is gone.
    ALL,
    /// Nothing, and the catalogue itself says that it has nothing.
    NOTHING,
    /// What changed.
    NEWS
  }

  /// Nothing changed since the last time.
  record Unmodified() implements Answer {}

  record Failed(Text why) implements Answer {}
}
