package nl.datapeil.catalog.entry.graph;

import java.net.URI;
import java.util.List;
import nl.datapeil.catalog.rdf.Vocab;
import nl.datapeil.catalog.rule.Finding;
import nl.datapeil.catalog.rule.Report;
import nl.datapeil.catalog.rule.Severity;
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
  /// What the rules want mended before publication. What class a value has is a matter of the
  /// document that describes it, and a catalogue's members say themselves that it lists them.
  public List<Violation> lacking() {
    return report.findings().stream()
        .filter(this::forbidsPublication)
        .map(finding -> new Violation(fieldOf(finding), finding.message()))
        .toList();
  }

  public int violations() {
    return (int) report.findings().stream().filter(this::forbidsPublication).count();
  }

  public int warnings() {
    return report.warnings();
  }

  private boolean forbidsPublication(Finding finding) {
    return finding.severity() == Severity.VIOLATION
        && !finding.part().range()
        && !(kind == Kind.CATALOG && finding.property().equals(Vocab.DCAT_DATASET.getURI()));
  }

  private static String fieldOf(Finding finding) {
    return finding.field() == null ? finding.property() : finding.field();
  }
}
