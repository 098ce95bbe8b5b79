package nl.datapeil.analytics.query.plan.sql;

import java.util.List;
import java.util.stream.Stream;
import nl.datapeil.analytics.query.plan.KnownFunction;
import nl.datapeil.kit.problem.Text;

/// What those who write queries can read about the functions they may call.
public final class FunctionGuide {
  private FunctionGuide() {}

  public static List<KnownFunction> all() {
    return Stream.concat(ValueFunctions.ALL.stream(), GroupFunctions.ALL.stream()).toList();
  }

  static KnownFunction known(String name, String signature, String en, String nl) {
    return new KnownFunction(name, signature, new Text(en, nl));
  }
}
