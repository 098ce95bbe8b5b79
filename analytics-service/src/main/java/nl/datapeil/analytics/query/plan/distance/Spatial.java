package nl.datapeil.analytics.query.plan.distance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.datapeil.analytics.catalog.ColumnType;
import nl.datapeil.analytics.query.plan.sql.Stored;
import nl.datapeil.analytics.query.plan.sql.Types;
import nl.datapeil.analytics.query.plan.weave.Aggregates;
import nl.datapeil.analytics.query.plan.weave.Narrowing;
import nl.datapeil.analytics.query.plan.weave.Weaver;
import nl.datapeil.analytics.query.plan.weave.Woven;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.Join;
import org.apache.calcite.rel.core.SetOp;
import org.apache.calcite.rel.core.TableScan;
import org.apache.calcite.rel.logical.LogicalAggregate;
import org.apache.calcite.rel.logical.LogicalProject;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.util.ImmutableBitSet;

/// Rebuilds a plan without geometries: each becomes the fields it is stored in, and joins on a
/// distance become joins on a grid.
public final class Spatial extends Weaver {
  /// The plan on plain values; a geometry in its answer is the text of it.
  public static RelNode lower(RelNode plan) {
    var woven = new Spatial().weave(plan);
    var fields = plan.getRowType().getFieldCount();
    if (woven.rel().getRowType().getFieldCount() == fields) {
      return woven.rel();
    }
    return Narrowing.to(woven.rel(), woven.fields(), plan.getRowType().getFieldNames());
  }

  @Override
  protected List<RexNode> rewrite(RexNode expression, Woven input) {
    return new Lowering(input, Map.of()).lower(expression);
  }

  @Override
  protected Woven scan(TableScan scan) {
    var types = scan.getCluster().getTypeFactory();
    var row = types.builder();
    for (var field : scan.getRowType().getFieldList()) {
      if (!Geometry.is(field.getType())) {
        row.add(field.getName(), field.getType());
        continue;
      }
      row.add(field.getName(), Types.of(ColumnType.STRING, types));
      for (var companion : Geometry.COMPANIONS) {
        row.add(field.getName() + companion, Types.of(ColumnType.DECIMAL, types));
      }
    }
    return new Woven(Stored.scan(scan, row.build()), places(scan.getRowType()), List.of());
  }

  @Override
  protected Woven join(Join join, Woven left, Woven right) {
    return DistanceCondition.of(join)
        .flatMap(near -> DistanceJoin.of(join, near, left, right))
        .orElseGet(() -> AreaJoin.of(join, left, right));
  }

  @Override
  protected Woven aggregate(Aggregate old, Woven input) {
    var calls = old.getAggCallList().stream().map(c -> Aggregates.moved(c, input, old)).toList();
    var keys = widened(old.getGroupSet(), old, input);
    var sets = old.getGroupSets().stream().map(set -> widened(set, old, input)).toList();
    var rel = LogicalAggregate.create(input.rel(), List.of(), keys, sets, calls);
    var places = places(old.getRowType());
    return new Woven(rel, places, List.of());
  }

  private static ImmutableBitSet widened(ImmutableBitSet keys, Aggregate old, Woven input) {
    var types = old.getInput().getRowType().getFieldList();
    var wide = ImmutableBitSet.builder();
    for (var key : keys) {
      var first = input.fields().get(key);
      wide.set(first, first + Geometry.width(types.get(key).getType()));
    }
    return wide.build();
  }

  @Override
  protected Woven set(SetOp set, List<Woven> inputs) {
    var narrow =
        IntStream.range(0, inputs.size())
            .mapToObj(i -> onlyFields(set.getInput(i).getRowType(), inputs.get(i)))
            .toList();
    return new Woven(set.copy(set.getTraitSet(), narrow), places(set.getRowType()), List.of());
  }

  private static RelNode onlyFields(RelDataType old, Woven input) {
    var values = new ArrayList<RexNode>();
    for (var field : old.getFieldList()) {
      var first = input.fields().get(field.getIndex());
      for (var i = 0; i < Geometry.width(field.getType()); i++) {
        values.add(input.newField(first + i));
      }
    }
    var names = IntStream.range(0, values.size()).mapToObj(i -> "c" + i).toList();
    return LogicalProject.create(input.rel(), List.of(), values, names, Set.of());
  }

  /// Where each field is when geometries are spread out.
  private static List<Integer> places(RelDataType old) {
    var places = new ArrayList<Integer>();
    var next = 0;
    for (var field : old.getFieldList()) {
      places.add(next);
      next += Geometry.width(field.getType());
    }
    return places;
  }
}
