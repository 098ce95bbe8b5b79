package nl.datapeil.catalog.rule;

import java.util.List;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// What would mend a finding: at `focus` (of the finding), for `property` (a full IRI), put one of
/// the proposals, instead of `replaces` where that is given. `member` is the property's name in the
/// typed JSON, absent where that has none.
public record Fix(
    Action action,
    String property,
    @Nullable String member,
    @Nullable String replaces,
    List<Proposal> proposals) {
  public Fix {
    proposals = List.copyOf(proposals);
  }

  public enum Action {
    ADD,
    REPLACE,
    REMOVE,
    /// Put the proposed property in the place of this one, with the same value.
    RENAME
  }

  /// A value as in the typed JSON and as an RDF term in N-Triples, with its label if it has one.
  public record Proposal(String value, String term, @Nullable Text label) {}
}
