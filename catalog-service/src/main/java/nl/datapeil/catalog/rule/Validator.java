package nl.datapeil.catalog.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.TreeMap;
import nl.datapeil.catalog.Today;
import nl.datapeil.catalog.codelist.CurrentCodeLists;
import org.apache.jena.graph.Graph;

/// Judges entries as they are written: by the newest profile, the code lists of now, today.
@ApplicationScoped
public class Validator {
  private static final String RULES = Integer.toHexString(Rules.all().toString().hashCode());

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

  /// By what entries are judged now: another when the rules or the code lists are others.
  public String edition() {
    return RULES + " " + new TreeMap<>(lists.get().versions()).hashCode();
  }
}
