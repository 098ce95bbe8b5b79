package nl.datapeil.analytics.query.plan.weave;

import java.util.List;
import org.apache.calcite.rel.RelCollations;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.logical.LogicalAggregate;
import org.apache.calcite.util.ImmutableBitSet;

/// Moves aggregates onto an input whose fields are elsewhere.
public final class Aggregates {
  private Aggregates() {}

  /// The same groups over a node that has the fields of `input` in the same places.
  public static RelNode moved(Aggregate old, RelNode node, Woven input, List<AggregateCall> calls) {
    var sets = old.getGroupSets().stream().map(set -> moved(set, input)).toList();
    return LogicalAggregate.create(node, List.of(), moved(old.getGroupSet(), input), sets, calls);
  }

  /// The same call over a node that has the fields of `input` in the same places. Its type is
  /// derived anew, for values may now be missing.
  public static AggregateCall moved(AggregateCall call, Woven input, Aggregate old) {
    var keys =
        call.getCollation().getFieldCollations().stream()
            .map(key -> key.withFieldIndex(input.fields().get(key.getFieldIndex())))
            .toList();
    return AggregateCall.create(
        call.getParserPosition(),
        call.getAggregation(),
        call.isDistinct(),
        call.isApproximate(),
        call.ignoreNulls(),
        call.rexList,
        call.getArgList().stream().map(input.fields()::get).toList(),
        call.filterArg < 0 ? -1 : input.fields().get(call.filterArg),
        null,
        RelCollations.of(keys),
        old.hasEmptyGroup(),
        input.rel(),
        keys.isEmpty() ? null : call.getType(),
        call.getName());
  }

  private static ImmutableBitSet moved(ImmutableBitSet fields, Woven input) {
    return ImmutableBitSet.of(fields.asList().stream().map(input.fields()::get).toList());
  }
}
