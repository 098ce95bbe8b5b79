package nl.datapeil.catalog.rule.text.reading;

import java.util.List;
import nl.datapeil.catalog.rule.Rule;
import nl.datapeil.catalog.rule.dcat.shacl.Subject;

/// Some rules of the text that belong together.
public interface Check {
  List<Rule> rules();

  /// Holds one node against them.
  void check(Case judged, Subject subject);
}
