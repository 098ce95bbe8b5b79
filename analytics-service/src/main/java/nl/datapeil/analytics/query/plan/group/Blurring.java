package nl.datapeil.analytics.query.plan.group;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.datapeil.analytics.query.plan.Numbers;
import nl.datapeil.analytics.query.plan.sql.OwnOperators;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.SqlTypeName;

/// Fulfils ROUND and PERTURB on one aggregate: what stands for any count, right above the
/// aggregate, is the blurred number of different people in the rows that it counts. It depends on
/// who they are and on nothing else, so the same people have the same number in every form of
/// query: no join that multiplies rows brings out more.
final class Blurring {
  private final Numbers numbers;
  private final OnlyCounts counts;
  private final Widened widened;
  private final RexBuilder rex;

  /// A number of people of one personal table: the fields that hold it and the key of its cell.
  private record People(int count, int key) {}

  Blurring(Numbers numbers, OnlyCounts counts, Widened widened) {
    this.numbers = numbers;
    this.counts = counts;
    this.widened = widened;
    rex = widened.rex();
  }

  /// Adds a call of the old aggregate, and says what is shown of it.
  Shown add(AggregateCall call) {
    if (numbers.areExact() || !counts.isCount(call, widened)) {
      var field = widened.addMoved(call);
      return node -> rex.makeInputRef(node, field);
    }
    var filter = widened.addFilter(counted(call), widened.filterOf(call));
    var people = people(counts.counted(call, widened), filter);
    return node -> cast(most(people.stream().map(p -> blurred(node, p)).toList()), call.getType());
  }

  /// The blurred numbers of people in a group, one per personal table; none when numbers are exact.
  List<Shown> wholeGroup() {
    return numbers.areExact()
        ? List.of()
        : people(widened.persons(), Widened.ALL).stream()
            .<Shown>map(p -> node -> blurred(node, p))
            .toList();
  }

  /// What shows whether the people in rows that pass a filter are enough, one per identity: their
  /// perturbed number when numbers are perturbed, for whether there is an answer tells of people as
  /// much as what it says.
  List<Shown> enough(int filter, int size) {
    return people(widened.persons(), filter).stream()
        .<Shown>map(p ->
            node ->
                rex.makeCall(
                    SqlStdOperatorTable.GREATER_THAN_OR_EQUAL,
                    perturbed(node, p),
                    whole(size + numbers.margin())))
        .toList();
  }

  private List<People> people(List<Integer> persons, int filter) {
    var people = new ArrayList<People>();
    for (var person : persons) {
      var count = widened.add(SqlStdOperatorTable.COUNT, true, List.of(person), filter);
      people.add(new People(count, numbers.perturbed() ? key(person, filter) : count));
    }
    return people;
  }

  /// The sum of the record keys of the people in a cell.
  private int key(int person, int filter) {
    var key = widened.addColumn(rex.makeCall(EngineCalls.RECORD_KEY, widened.value(person)));
    return widened.add(SqlStdOperatorTable.SUM, true, List.of(key), filter);
  }

  /// What holds for the rows that a count counts, or a sum adds one for.
  private List<RexNode> counted(AggregateCall call) {
    var conditions = new ArrayList<RexNode>();
    for (var argument : call.getArgList()) {
      var value = widened.oldValue(argument);
      conditions.add(
          OnlyCounts.isSumOfOnes(call, widened)
              ? rex.makeCall(SqlStdOperatorTable.EQUALS, value, whole(1))
              : rex.makeCall(SqlStdOperatorTable.IS_NOT_NULL, value));
    }
    return conditions;
  }

  private RexNode blurred(RelNode node, People people) {
    var number = perturbed(node, people);
    return numbers.base() == 1 ? number : rounded(number);
  }

  private RexNode perturbed(RelNode node, People people) {
    var number = rex.makeInputRef(node, people.count());
    if (!numbers.perturbed()) {
      return number;
    }
    var cell = cast(rex.makeInputRef(node, people.key()), type(SqlTypeName.VARCHAR));
    return rex.makeCall(EngineCalls.PERTURBED, number, cell);
  }

  private RexNode rounded(RexNode number) {
    var half = rex.makeExactLiteral(new BigDecimal("0.5"));
    var parts = rex.makeCall(OwnOperators.DIVIDE, number, whole(numbers.base()));
    var nearest =
        rex.makeCall(
            SqlStdOperatorTable.FLOOR, rex.makeCall(SqlStdOperatorTable.PLUS, parts, half));
    return cast(
        rex.makeCall(SqlStdOperatorTable.MULTIPLY, nearest, whole(numbers.base())),
        type(SqlTypeName.BIGINT));
  }

  private RexNode most(List<RexNode> people) {
    return people.size() == 1 ? people.getFirst() : rex.makeCall(EngineCalls.GREATEST, people);
  }

  private RexNode whole(long value) {
    return rex.makeBigintLiteral(BigDecimal.valueOf(value));
  }

  private RelDataType type(SqlTypeName name) {
    return rex.getTypeFactory().createSqlType(name);
  }

  private RexNode cast(RexNode value, RelDataType type) {
    var nullable = rex.getTypeFactory().createTypeWithNullability(type, true);
    return value.getType().equals(nullable) ? value : rex.makeAbstractCast(nullable, value, false);
  }
}
