package nl.datapeil.quickstart.process;

import nl.datapeil.quickstart.settings.PartName;

/// Tells the user what is going on, one line at a time.
@FunctionalInterface
public interface Progress {
  void tell(PartName part, String what);
}
