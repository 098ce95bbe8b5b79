package nl.datapeil.kit.problem;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/// Ends the current use case and rolls its transaction back. The detail is shown to the caller, so
/// it names no table, class or person.
public final class ProblemException extends RuntimeException {
  private final transient ProblemType type;
  private final transient Text detail;
  private final transient List<Violation> violations;
  private final transient List<Link> links;

  /// One thing that is wrong with the input; `field` is a path such as `columns[2].name`.
  public record Violation(String field, Text message) {}

  /// Where the caller can go on, such as the activity that still needs approval.
  public record Link(String rel, URI href, Text title) {}

  ProblemException(ProblemType type, Text detail, List<Violation> violations, List<Link> links) {
    super(detail.en());
    this.type = type;
    this.detail = detail;
    this.violations = List.copyOf(violations);
    this.links = List.copyOf(links);
  }

  /// The same problem, listing everything that is wrong with the input at once.
  public ProblemException with(List<Violation> all) {
    return new ProblemException(type, detail, all, links);
  }

  /// The same problem with one more place to go on from.
  public ProblemException linking(String rel, URI href, Text title) {
    var more = new ArrayList<>(links);
    more.add(new Link(rel, href, title));
    return new ProblemException(type, detail, violations, more);
  }

  public ProblemType type() {
    return type;
  }

  public Text detail() {
    return detail;
  }

  public List<Violation> violations() {
    return violations;
  }

  public List<Link> links() {
    return links;
  }
}
