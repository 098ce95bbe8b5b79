package nl.datapeil.quickstart.process;

import java.net.URI;
import java.util.Set;
import nl.datapeil.quickstart.settings.PartName;

/// A part that needs nothing and nobody.
interface ScriptedPart extends Part {
  @Override
  default PartName name() {
    return PartName.CATALOG;
  }

  @Override
  default Set<PartName> needs() {
    return Set.of();
  }

  @Override
  default URI address() {
    return URI.create("http://localhost");
  }

  @Override
  default void prepare(Progress progress) {}
}
