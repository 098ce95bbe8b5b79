package nl.datapeil.catalog.rule;

import jakarta.enterprise.context.ApplicationScoped;
import nl.datapeil.catalog.Today;
import nl.datapeil.catalog.codelist.CurrentCodeLists;
import org.apache.jena.graph.Graph;

/// Judges entries as they are written: by the newest profile, the code lists of now, today.
@ApplicationScoped
public class Validator {
  private final CurrentCodeLists lists;
  private final Today today;

  Validator(CurrentCodeLists lists, Today today) {
    this.lists = lists;
    this.today = today;
  }

  /// Judges one entry.
  public Report check(Graph graph) {
    return Rules.check(graph, Profile.NL_301, lists.get(), today.date(), Scope.ENTRY);
  }

  /// The same findings, but saying only which rule each is: for who judges many and counts.
  public Report count(Graph graph) {
    return Rules.count(graph, Profile.NL_301, lists.get(), today.date(), Scope.ENTRY);
  }
}
