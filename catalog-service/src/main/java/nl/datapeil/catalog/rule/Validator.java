package nl.datapeil.catalog.rule;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.jena.graph.Graph;

/// The rules of today, with the code lists of today.
@ApplicationScoped
public class Validator {
  public Report check(Graph graph) {
    return new Report(0, 0);
  }
}
