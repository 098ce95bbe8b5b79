package nl.datapeil.analytics.query.plan.policy;

import static nl.datapeil.analytics.AnalyticsProblem.OBLIGATION_UNMET;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.datapeil.analytics.catalog.CatalogDataset;
import nl.datapeil.analytics.query.plan.Obligations;
import nl.datapeil.analytics.query.plan.group.GroupRules;
import nl.datapeil.analytics.query.plan.weave.Aggregates;
import nl.datapeil.analytics.query.plan.weave.Joins;
import nl.datapeil.analytics.query.plan.weave.Narrowing;
import nl.datapeil.analytics.query.plan.weave.Weaver;
import nl.datapeil.analytics.query.plan.weave.Woven;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.Join;
import org.apache.calcite.rel.core.Project;
import org.apache.calcite.rel.core.SetOp;
import org.apache.calcite.rel.core.Sort;
import org.apache.calcite.rel.core.TableScan;
import org.apache.calcite.rel.logical.LogicalProject;
import org.apache.calcite.rel.logical.LogicalUnion;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexOver;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.type.SqlTypeName;

/// Rebuilds a plan so that it fulfils its obligations: columns are treated right above their table,
/// and an identity of each person travels along up to the first aggregate, which is guarded there.
public final class Enforcing extends Weaver {
  private final Map<String, CatalogDataset> tables;
  private final Obligations obligations;
  private final Treatment treatment;
  private final AggregatesOnly aggregatesOnly;
  private final GroupRules groups;

  public Enforcing(Map<String, CatalogDataset> tables, Obligations obligations) {
    this.tables = Map.copyOf(tables);
    this.obligations = obligations;
    treatment = new Treatment(obligations);
    aggregatesOnly = new AggregatesOnly(this.tables);
    groups = new GroupRules(obligations.smallestGroup(), obligations.numbers(), this.tables);
  }

  /// The plan with all obligations fulfilled; it has the same fields first.
  public RelNode enforce(RelNode plan) {
    var woven = weave(plan);
    if (holdsPersons(woven) && obligations.aggregatesOnly()) {
      throw AggregatesOnly.rowsOfPersons("the answer", "het antwoord");
    }
    return woven.extras().isEmpty()
        ? woven.rel()
        : Narrowing.to(woven.rel(), woven.fields(), plan.getRowType().getFieldNames());
  }

  @Override
  protected Woven scan(TableScan scan) {
    var table = tables.get(scan.getTable().getQualifiedName().getLast());
    if (table == null) {
      throw new IllegalStateException("A table that was not looked up");
    }
    return table.isProtected() ? treatment.treat(scan, table) : asItIs(scan);
  }

  @Override
  protected List<RexNode> rewrite(RexNode expression, Woven input) {
    var moved = moved(expression, input);
    return List.of(holdsPersons(input) ? moved.accept(new Unfailing(input.rexBuilder())) : moved);
  }

  @Override
  protected Woven project(Project project, Woven input) {
    if (holdsPersons(input)
        && obligations.aggregatesOnly()
        && RexOver.containsOver(project.getProjects(), null)) {
      throw AggregatesOnly.rowsOfPersons("a window", "een venster (OVER)");
    }
    return super.project(project, input);
  }

  @Override
  protected Woven sort(Sort sort, Woven input) {
    var selects = sort.fetch != null || sort.offset != null;
    if (selects && holdsPersons(input) && obligations.aggregatesOnly()) {
      throw AggregatesOnly.rowsOfPersons("a LIMIT before grouping", "een LIMIT vóór het groeperen");
    }
    return super.sort(sort, input);
  }

  @Override
  protected Woven join(Join join, Woven left, Woven right) {
    if (!join.getJoinType().projectsRight()) {
      throw unsupported(join.getJoinType().toString());
    }
    if (obligations.aggregatesOnly() && (holdsPersons(left) || holdsPersons(right))) {
      aggregatesOnly.requireEven(join, holdsPersons(left), holdsPersons(right));
    }
    var condition = rewrite(join.getCondition(), Joins.free(left, right)).getFirst();
    return Joins.of(left, right, condition, join.getJoinType());
  }

  @Override
  protected Woven aggregate(Aggregate aggregate, Woven input) {
    if (!holdsPersons(input)) {
      var calls =
          aggregate.getAggCallList().stream()
              .map(call -> Aggregates.moved(call, input, aggregate))
              .toList();
      return asItIs(Aggregates.moved(aggregate, input.rel(), input, calls));
    }
    if (obligations.aggregatesOnly()) {
      aggregatesOnly.require(aggregate);
    }
    return groups.guard(aggregate, input);
  }

  /// Persons of different branches are counted together, each by its own identity.
  @Override
  protected Woven set(SetOp set, List<Woven> inputs) {
    var most = inputs.stream().mapToInt(input -> input.extras().size()).max().orElse(0);
    if (most == 0) {
      return asItIs(set.copy(set.getTraitSet(), inputs.stream().map(Woven::rel).toList()));
    }
    if (obligations.aggregatesOnly()) {
      // one person among many filled up from another branch is still one
      throw AggregatesOnly.rowsOfPersons("a UNION", "een UNION");
    }
    if (set.kind != SqlKind.UNION || !set.all) {
      throw unsupported(set.kind.toString());
    }
    var aligned = inputs.stream().map(input -> aligned(input, most)).toList();
    var fields = set.getRowType().getFieldCount();
    return new Woven(
        LogicalUnion.create(aligned, true),
        IntStream.range(0, fields).boxed().toList(),
        IntStream.range(fields, fields + most).boxed().toList());
  }

  private static RelNode aligned(Woven input, int persons) {
    var rex = input.rexBuilder();
    var types = rex.getTypeFactory();
    var nobody =
        rex.makeNullLiteral(
            types.createTypeWithNullability(types.createSqlType(SqlTypeName.VARCHAR), true));
    var values = new ArrayList<RexNode>(input.fields().stream().map(input::newField).toList());
    input.extras().forEach(extra -> values.add(input.newField(extra)));
    for (var i = input.extras().size(); i < persons; i++) {
      values.add(nobody);
    }
    var names = IntStream.range(0, values.size()).mapToObj(i -> "c" + i).toList();
    return LogicalProject.create(input.rel(), List.of(), values, names, Set.of());
  }

  private static boolean holdsPersons(Woven woven) {
    return !woven.extras().isEmpty();
  }

  private static RuntimeException unsupported(String form) {
    return OBLIGATION_UNMET.because(
        "%s on rows about persons is not supported: write it as a join or aggregate first.",
        "%s op rijen over personen wordt niet ondersteund: schrijf het als een join of aggregeer"
            + " eerst.",
        form);
  }
}
