package nl.datapeil.privacy.assessment.definition.expression;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What an expression can reach: names, functions `f(x)` and transforms `x | f`.
public record Scope(
    Map<String, @Nullable Object> names,
    Map<String, Callable> functions,
    Map<String, Callable> transforms) {

  /// A function or transform; arguments that were not given are absent.
  @FunctionalInterface
  public interface Callable {
    @Nullable Object call(List<@Nullable Object> arguments);
  }

  public Scope naming(Map<String, @Nullable Object> others) {
    return new Scope(others, functions, transforms);
  }
}
