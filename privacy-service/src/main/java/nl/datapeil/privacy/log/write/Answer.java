package nl.datapeil.privacy.log.write;

import java.util.List;
import nl.datapeil.privacy.log.read.StoredSpan;

/// What became of spans that were sent together: all of them, or none.
public sealed interface Answer {
  /// They are on disk, in the order they were sent.
  record Written(List<Stored> lines) implements Answer {
    public Written {
      lines = List.copyOf(lines);
    }
  }

  /// Those at these places are known with other contents; nothing was written.
  record Differs(List<Integer> places) implements Answer {
    public Differs {
      places = List.copyOf(places);
    }
  }

  /// `isNew` is false for one that was there already.
  record Stored(StoredSpan line, boolean isNew) {}
}
