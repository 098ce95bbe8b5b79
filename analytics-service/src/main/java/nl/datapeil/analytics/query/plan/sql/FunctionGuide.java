package nl.datapeil.analytics.query.plan.sql;

import java.util.List;
import nl.datapeil.analytics.query.plan.KnownFunction;
import nl.datapeil.kit.problem.Text;

/// What those who write queries can read about the functions they may call.
public final class FunctionGuide {
  private static final List<KnownFunction> ALL =
      List.of(
          known("abs", "abs(number)", "The number without its sign.", "Het getal zonder teken."),
          known(
              "avg",
              "avg(number)",
              "The mean of a group, with decimals.",
              "Het gemiddelde van een groep, met decimalen."));

  private FunctionGuide() {}

  public static List<KnownFunction> all() {
    return ALL;
  }

  private static KnownFunction known(String name, String signature, String en, String nl) {
    return new KnownFunction(name, signature, new Text(en, nl));
  }
}
