package nl.datapeil.privacy.assessment.definition.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.datapeil.privacy.assessment.definition.expression.Evaluated.Failed;
import nl.datapeil.privacy.assessment.definition.expression.Evaluated.Value;
import nl.datapeil.privacy.assessment.definition.expression.Expression.Parsed.Broken;
import nl.datapeil.privacy.assessment.definition.expression.Expression.Parsed.Sound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each expected value is what Jexl 2.3.0 itself answers.
class ExpressionTest {
  private static final Scope SCOPE =
      new Scope(
          names(),
          Map.of("twice", given -> Coercion.sum(given.getFirst(), given.getFirst())),
          Map.of("count", given -> given.getFirst() instanceof List<?> l ? (double) l.size() : 0d));

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "1 + 2 * 3 ~ 7",
        "(2 + 3) * 4 ~ 20",
        "2 ^ 3 ^ 2 ~ 64",
        "7 // 2 ~ 3",
        "-7 // 2 ~ -4",
        "7 % 4 * 2 ~ 6",
        "1 - -1 ~ 2",
        "'a' + 1 ~ a1",
        "1 + null_ ~ NaN",
        "nothing + 1 ~ 1",
        "true + true ~ 2",
        "[1,2] + '' ~ 1,2",
        "0.1 + 0.2 ~ 0.30000000000000004",
        "1 == '1' ~ true",
        "nothing == absent ~ true",
        "nothing == 0 ~ false",
        "['x'] == 'x' ~ true",
        "'' == 0 ~ true",
        "nothing >= 0 ~ true",
        "absent >= 0 ~ false",
        "'b' > 'a' ~ true",
        "'10' > 9 ~ true",
        "'10' > '9' ~ false",
        "'x' in ['x', 'y'] ~ true",
        "1 in ['1'] ~ false",
        "'oob' in 'foobar' ~ true",
        "absent in list ~ false",
        "!absent ~ true",
        "!'' && 'yes' ~ yes",
        "'' || 'no' ~ no",
        "a.b || 3 ~ 3",
        "absent.b.c == nothing ~ true",
        "true ? 1 : 2 ~ 1",
        "'' ?: 'else' ~ else",
        "'x' ?: 'else' ~ x",
        "true ? false ? 1 : 2 : 3 ~ 2",
        "list | count ~ 3",
        "list|count > 2 ~ true",
        "absent | count ~ 0",
        "people[.age > 30] | count ~ 2",
        "people[.age > 30].name ~ Bo",
        "people[1].name ~ Bo",
        "people.name ~ An",
        "list[5] == absent ~ true",
        "list['length'] ~ 3",
        "'abc'.length ~ 3",
        "{a: 1, b: {c: 'deep'}}.b.c ~ deep",
        "twice(twice(3)) ~ 12",
        "'it\\'s' ~ it's",
        "\"say \\\"hi\\\"\" ~ say \"hi\"",
        "in_ ~ 5",
      })
  void answersAsJexlDoes(String source, String expected) {
    assertThat(Coercion.text(value(source))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 +", "a b", "1)", "[1, 2", "'open", "a | ", "a ? 1", "{1: 2}", "a @ b", "f(1 2)", "-a",
        "a..b", "1 2", "{a 1}", "()", "& 1"
      })
  void tellsWhereAnExpressionBreaks(String source) {
    var parsed = Expression.parse(source);

    assertThat(parsed).isInstanceOfSatisfying(Broken.class, b -> assertThat(b.at()).isPositive());
  }

  @Test
  void leavesTheRightSideAloneWhenTheLeftDecides() {
    assertThat(value("false && unknown(1)")).isEqualTo(false);
    assertThat(value("1 || unknown(1)")).isEqualTo(1d);
  }

  @ParameterizedTest
  @ValueSource(strings = {"unknown(1)", "1 | unknown", "absent[0]", "absent ? 1 :", "list[]"})
  void failsWithoutThrowing(String source) {
    assertThat(evaluated(source)).isInstanceOf(Failed.class);
  }

  @Test
  void refusesWhatNestsTooDeep() {
    assertThat(Expression.parse("(".repeat(5000) + "1")).isInstanceOf(Broken.class);
    assertThat(Expression.parse("1" + "+1".repeat(4000))).isInstanceOf(Broken.class);
    assertThat(Expression.parse("!".repeat(4000) + "1")).isInstanceOf(Broken.class);
    assertThat(Expression.parse("x".repeat(20_000))).isInstanceOf(Broken.class);
  }

  @Test
  void stopsAnExpressionThatWouldNeverEnd() {
    var many = new ArrayList<@Nullable Object>(Collections.nCopies(500, 1d));
    var scope = SCOPE.naming(Map.of("m", many));
    var bomb = sound("m[.x == m[.x == m[.x == m[.x]]]]");

    var evaluated = bomb.evaluate(scope);

    assertThat(evaluated).isInstanceOf(Failed.class);
  }

  @Test
  void tellsWhatItAsksFor() {
    var expression = sound("answers('1.2') + scores.age + (criteria.x ? count(answers('3')) : 0)");

    assertThat(expression.textsGivenTo(Set.of("answers"))).containsExactly("1.2", "3");
    assertThat(expression.membersOf("scores")).containsExactly("age");
    assertThat(expression.calls()).containsExactly("answers", "count");
  }

  private static @Nullable Object value(String source) {
    return evaluated(source) instanceof Value(var value) ? value : evaluated(source);
  }

  private static Evaluated evaluated(String source) {
    return sound(source).evaluate(SCOPE);
  }

  private static Expression sound(String source) {
    assertThat(Expression.parse(source)).as(source).isInstanceOf(Sound.class);
    return ((Sound) Expression.parse(source)).expression();
  }

  private static Map<String, @Nullable Object> names() {
    var names = new LinkedHashMap<String, @Nullable Object>();
    names.put("nothing", null);
    names.put("list", List.of(1d, 2d, "x"));
    names.put("a", Map.of("c", 1d));
    names.put("in_", 5d);
    names.put("people", Arrays.asList(person("An", 30), person("Bo", 31), person("Cy", 60)));
    return names;
  }

  private static Map<String, Object> person(String name, double age) {
    return Map.of("name", name, "age", age);
  }
}
