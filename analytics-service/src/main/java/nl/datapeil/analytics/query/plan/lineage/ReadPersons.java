package nl.datapeil.analytics.query.plan.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.datapeil.analytics.catalog.CatalogDataset;
import nl.datapeil.analytics.catalog.Sensitivity;
import nl.datapeil.analytics.query.plan.PersonsRead;
import nl.datapeil.analytics.query.plan.distance.Spatial;
import nl.datapeil.analytics.query.plan.sql.DuckDb;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Filter;
import org.apache.calcite.rel.core.Join;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.core.Project;
import org.apache.calcite.rel.core.TableScan;
import org.apache.calcite.rel.logical.LogicalAggregate;
import org.apache.calcite.rel.logical.LogicalFilter;
import org.apache.calcite.rel.logical.LogicalProject;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexOver;
import org.apache.calcite.rex.RexUtil;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.util.ImmutableBitSet;

/// Finds whose rows a plan reads: of each table with a national id, the rows that its filters let
/// through. What a join leaves out of them later was read all the same; and where a filter names a
/// national id, whoever it names, also when other filters leave them out: that is an answer too.
public final class ReadPersons {
  private final Map<String, CatalogDataset> tables;
  private final Map<String, Read> found = new TreeMap<>();

  /// A table, and what lets a row through for each of its places in the query.
  private record Read(TableScan scan, List<RexNode> conditions) {}

  private ReadPersons(Map<String, CatalogDataset> tables) {
    this.tables = tables;
  }

  /// Whose rows this plan reads, by table and national id.
  ///
  /// @param plan with its obligations fulfilled: a filter on a treated column lets other rows pass
  public static List<PersonsRead> of(RelNode plan, Map<String, CatalogDataset> tables) {
    var persons = new ReadPersons(tables);
    persons.visit(plan, List.of());
    return persons.found.entrySet().stream()
        .flatMap(read -> persons.written(read.getKey(), read.getValue()))
        .toList();
  }

  /// `conditions` are those right above, on the fields of this node.
  private void visit(RelNode node, List<RexNode> conditions) {
    switch (node) {
      case TableScan scan -> add(scan, conditions);
      case Filter filter -> {
        var all = new ArrayList<>(conditions);
        all.add(filter.getCondition());
        visit(filter.getInput(), all);
      }
      case Project project when !RexOver.containsOver(project.getProjects(), null) ->
          visit(
              project.getInput(),
              conditions.stream()
                  .map(condition -> RelOptUtil.pushPastProject(condition, project))
                  .toList());
      case Join join when join.getJoinType() == JoinRelType.INNER -> visitSides(join, conditions);
      case Join join when join.getJoinType() == JoinRelType.LEFT -> {
        visit(join.getLeft(), onlyOn(join.getLeft(), conditions));
        visit(join.getRight(), List.of());
      }
      default -> node.getInputs().forEach(input -> visit(input, List.of()));
    }
  }

  /// Those parts of conditions on a join that are on its left side alone.
  private static List<RexNode> onlyOn(RelNode left, List<RexNode> conditions) {
    var width = left.getRowType().getFieldCount();
    return conditions.stream()
        .flatMap(condition -> RelOptUtil.conjunctions(condition).stream())
        .filter(part -> RelOptUtil.InputFinder.bits(part).length() <= width)
        .toList();
  }

  /// Each side with the conditions that are on it alone.
  private void visitSides(Join join, List<RexNode> conditions) {
    var width = join.getLeft().getRowType().getFieldCount();
    var left = new ArrayList<RexNode>();
    var right = new ArrayList<RexNode>();
    var all = new ArrayList<>(conditions);
    all.add(join.getCondition());
    for (var condition : all) {
      for (var part : RelOptUtil.conjunctions(condition)) {
        var fields = RelOptUtil.InputFinder.bits(part);
        if (fields.length() <= width) {
          left.add(part);
        } else if (fields.nextSetBit(0) >= width) {
          right.add(RexUtil.shift(part, -width));
        }
      }
    }
    visit(join.getLeft(), left);
    visit(join.getRight(), right);
  }

  private void add(TableScan scan, List<RexNode> conditions) {
    var name = scan.getTable().getQualifiedName().getLast();
    if (!tables.containsKey(name)) {
      // a hierarchy, which is about nobody
      return;
    }
    var rex = scan.getCluster().getRexBuilder();
    var both = Named.by(RexUtil.composeConjunction(rex, conditions), ids(name), rex);
    found.computeIfAbsent(name, _ -> new Read(scan, new ArrayList<>())).conditions().add(both);
  }

  private Stream<PersonsRead> written(String name, Read read) {
    return ids(name).toList().stream()
        .map(column -> new PersonsRead(table(name).uri(), sql(read, column)));
  }

  /// The places of its national ids.
  private ImmutableBitSet ids(String name) {
    var columns = table(name).columns();
    return ImmutableBitSet.of(
        IntStream.range(0, columns.size())
            .filter(place -> columns.get(place).sensitivity() == Sensitivity.NATIONAL_ID)
            .toArray());
  }

  private CatalogDataset table(String name) {
    var table = tables.get(name);
    if (table == null) {
      throw new IllegalStateException("A table that was not looked up");
    }
    return table;
  }

  private static String sql(Read read, int column) {
    var rex = read.scan().getCluster().getRexBuilder();
    var id = rex.makeInputRef(read.scan(), column);
    var isKnown = rex.makeCall(SqlStdOperatorTable.IS_NOT_NULL, id);
    var isRead = RexUtil.composeDisjunction(rex, read.conditions());
    var rows =
        LogicalFilter.create(
            read.scan(), RexUtil.composeConjunction(rex, List.of(isKnown, isRead)));
    var ids = LogicalProject.create(rows, List.of(), List.of(id), List.of("id"), Set.of());
    var each = LogicalAggregate.create(ids, List.of(), ImmutableBitSet.of(0), null, List.of());
    return DuckDb.write(Spatial.lower(each));
  }
}
