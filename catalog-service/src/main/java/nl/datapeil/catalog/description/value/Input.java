package nl.datapeil.catalog.description.value;

import java.util.Collection;
import java.util.List;
import nl.datapeil.kit.problem.ProblemException.Violation;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// A place in what somebody sent, and everything found wrong so far. The path is only put together
/// when something is.
public final class Input {
  private static final int MOST = 100;
  private static final int LONGEST_STEP = 100;

  private final List<Violation> violations;
  private final @Nullable Input parent;
  private final String step;

  public Input(List<Violation> violations) {
    this(violations, null, "");
  }

  private Input(List<Violation> violations, @Nullable Input parent, String step) {
    this.violations = violations;
    this.parent = parent;
    this.step = step;
  }

  public Input member(String name) {
    var shown = name.length() > LONGEST_STEP ? name.substring(0, LONGEST_STEP) + "…" : name;
    return new Input(violations, this, shown);
  }

  public Input item(int index) {
    return new Input(violations, this, "[" + index + "]");
  }

  /// Nobody reads more than a hundred.
  public void wrong(Text message) {
    if (violations.size() < MOST) {
      violations.add(new Violation(path(), message));
    }
  }

  public void wrong(String en, String nl) {
    wrong(new Text(en, nl));
  }

  public void unknown(Collection<String> names) {
    var nearest = Nearest.to(step, names);
    if (nearest.isPresent()) {
      wrong(
          "There is no such member; did you mean `" + nearest.get() + "`?",
          "Dit veld bestaat niet; bedoelt u `" + nearest.get() + "`?");
    } else {
      var all = String.join(", ", names);
      wrong(
          "There is no such member; there are: " + all + ".",
          "Dit veld bestaat niet; er zijn: " + all + ".");
    }
  }

  private String path() {
    var before = parent == null ? "" : parent.path();
    return before.isEmpty() || step.startsWith("[") ? before + step : before + "." + step;
  }
}
