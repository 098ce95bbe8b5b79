package nl.datapeil.analytics.query.plan.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.datapeil.analytics.query.plan.sql.Refusals;
import org.apache.calcite.rel.RelCollations;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.Filter;
import org.apache.calcite.rel.core.Join;
import org.apache.calcite.rel.core.Project;
import org.apache.calcite.rel.core.SetOp;
import org.apache.calcite.rel.core.Sort;
import org.apache.calcite.rel.core.TableScan;
import org.apache.calcite.rel.core.Values;
import org.apache.calcite.rel.logical.LogicalFilter;
import org.apache.calcite.rel.logical.LogicalProject;
import org.apache.calcite.rel.logical.LogicalSort;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.sql.parser.SqlParserPos;

/// Rebuilds a plan from its tables up. A pass says what becomes of tables, joins, aggregates and
/// sets; a kind of node that is not known here is refused.
public abstract class Weaver {
  public final Woven weave(RelNode node) {
    return switch (node) {
      case TableScan scan -> scan(scan);
      case Values values -> asItIs(values);
      case Filter filter -> filter(filter, weave(filter.getInput()));
      case Project project -> project(project, weave(project.getInput()));
      case Sort sort -> sort(sort, weave(sort.getInput()));
      case Join join -> join(join, weave(join.getLeft()), weave(join.getRight()));
      case Aggregate aggregate -> aggregate(aggregate, weave(aggregate.getInput()));
      case SetOp set -> set(set, set.getInputs().stream().map(this::weave).toList());
      default ->
          throw Refusals.at(
              SqlParserPos.ZERO,
              "This form of query is not supported (%s): write it as a join.",
              "Deze vorm van vraag wordt niet ondersteund (%s): schrijf die als een join.",
              node.getRelTypeName());
    };
  }

  protected abstract Woven scan(TableScan scan);

  protected abstract Woven join(Join join, Woven left, Woven right);

  protected abstract Woven aggregate(Aggregate aggregate, Woven input);

  protected abstract Woven set(SetOp set, List<Woven> inputs);

  /// The expressions that an old one becomes over the new input; one unless a field is split.
  protected List<RexNode> rewrite(RexNode expression, Woven input) {
    return List.of(moved(expression, input));
  }

  protected Woven filter(Filter filter, Woven input) {
    var condition = rewrite(filter.getCondition(), input).getFirst();
    return new Woven(LogicalFilter.create(input.rel(), condition), input.fields(), input.extras());
  }

  protected Woven project(Project project, Woven input) {
    var expressions = new ArrayList<RexNode>();
    var names = new ArrayList<String>();
    var fields = new ArrayList<Integer>();
    for (var named : project.getNamedProjects()) {
      fields.add(expressions.size());
      for (var part : rewrite(named.left, input)) {
        names.add(names.contains(named.right) ? named.right + "$" + names.size() : named.right);
        expressions.add(part);
      }
    }
    var extras = new ArrayList<Integer>();
    for (var extra : input.extras()) {
      extras.add(expressions.size());
      expressions.add(input.newField(extra));
      names.add(input.rel().getRowType().getFieldNames().get(extra) + "$" + names.size());
    }
    var rel = LogicalProject.create(input.rel(), List.of(), expressions, names, Set.of());
    return new Woven(rel, fields, extras);
  }

  protected Woven sort(Sort sort, Woven input) {
    var keys =
        sort.getCollation().getFieldCollations().stream()
            .map(key -> key.withFieldIndex(input.fields().get(key.getFieldIndex())))
            .toList();
    var rel = LogicalSort.create(input.rel(), RelCollations.of(keys), sort.offset, sort.fetch);
    return new Woven(rel, input.fields(), input.extras());
  }

  protected static RexNode moved(RexNode expression, Woven input) {
    return expression.accept(
        new RexShuttle() {
          @Override
          public RexNode visitInputRef(RexInputRef field) {
            return input.field(field.getIndex());
          }
        });
  }

  protected static Woven asItIs(RelNode node) {
    var fields = new ArrayList<Integer>();
    for (var i = 0; i < node.getRowType().getFieldCount(); i++) {
      fields.add(i);
    }
    return new Woven(node, fields, List.of());
  }
}
