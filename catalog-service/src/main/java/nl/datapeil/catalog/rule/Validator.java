package nl.datapeil.catalog.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.datapeil.catalog.codelist.CodeLists;
import nl.datapeil.catalog.codelist.Seeds;
import org.apache.jena.graph.Graph;

/// Judges descriptions as they are written: by the newest profile, the code lists of now, today.
@ApplicationScoped
public class Validator {
  private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

  private final InstantSource clock;
  private final CodeLists lists = Seeds.read();

  Validator(InstantSource clock) {
    this.clock = clock;
  }

  /// Judges one entry.
  public Report check(Graph graph) {
    return Rules.check(graph, Profile.NL_301, lists, today(), Scope.ENTRY);
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), NETHERLANDS);
  }
}
