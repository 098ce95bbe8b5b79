package nl.datapeil.catalog.entry;

import java.net.URI;
import java.util.List;
import nl.datapeil.catalog.rule.Report;
import nl.datapeil.catalog.term.Access;
import nl.datapeil.catalog.term.Kind;
import nl.datapeil.kit.problem.ProblemException.Violation;
import org.jspecify.annotations.Nullable;

/// All that is computed from the graph of an entry: what is stored of it, and what the rules find.
/// `access` is what its access rights say, if anything; `catalog` the IRI of what lists it.
@SuppressWarnings("ArrayRecordComponent") // the bytes are made once, never changed or compared
public record Described(
    Kind kind,
    URI iri,
    String typed,
    byte[] graph,
    String digest,
    List<String> shared,
    @Nullable Access access,
    @Nullable URI catalog,
    Report report) {
  /// What the rules want mended before publication.
  List<Violation> lacking() {
    return List.of();
  }
}
