package nl.datapeil.analytics.query.plan.group;

import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.datapeil.analytics.catalog.CatalogDataset;
import nl.datapeil.analytics.catalog.Sensitivity;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Filter;
import org.apache.calcite.rel.core.Join;
import org.apache.calcite.rel.core.Project;
import org.apache.calcite.rel.core.Sort;
import org.apache.calcite.rel.core.TableScan;
import org.apache.calcite.rex.RexInputRef;

/// Tells which fields are the number that persons are known by.
final class Identities {
  private final Map<String, CatalogDataset> tables;

  Identities(Map<String, CatalogDataset> tables) {
    this.tables = Map.copyOf(tables);
  }

  /// Whether a field of a plan is such a number, as it is or under a pseudonym.
  boolean isIdentity(RelNode node, int field) {
    return switch (node) {
      case TableScan scan -> isNationalId(scan, field);
      case Filter filter -> isIdentity(filter.getInput(), field);
      case Sort sort -> isIdentity(sort.getInput(), field);
      case Project project ->
          project.getProjects().get(field) instanceof RexInputRef below
              && isIdentity(project.getInput(), below.getIndex());
      case Join join -> {
        var left = join.getLeft().getRowType().getFieldCount();
        yield field < left
            ? isIdentity(join.getLeft(), field)
            : isIdentity(join.getRight(), field - left);
      }
      default -> false;
    };
  }

  boolean isOfPersons(TableScan scan) {
    return table(scan).isProtected();
  }

  /// Whose number a field is: which of the identities that travel along, from left to right.
  OptionalInt personOf(RelNode node, int field) {
    return switch (node) {
      case TableScan scan when isOfPersons(scan) && isIdentity(scan, field) ->
          OptionalInt.of((int) nationalIds(scan).filter(id -> id < field).count());
      case Filter filter -> personOf(filter.getInput(), field);
      case Sort sort -> personOf(sort.getInput(), field);
      case Project project when project.getProjects().get(field) instanceof RexInputRef below ->
          personOf(project.getInput(), below.getIndex());
      case Join join -> {
        var left = join.getLeft().getRowType().getFieldCount();
        if (field < left) {
          yield personOf(join.getLeft(), field);
        }
        var right = personOf(join.getRight(), field - left);
        yield right.isPresent()
            ? OptionalInt.of(persons(join.getLeft()) + right.getAsInt())
            : right;
      }
      default -> OptionalInt.empty();
    };
  }

  /// How many identities travel along from tables of persons below that are not aggregated.
  private int persons(RelNode node) {
    return switch (node) {
      case TableScan scan -> isOfPersons(scan) ? Math.max(1, (int) nationalIds(scan).count()) : 0;
      case Filter filter -> persons(filter.getInput());
      case Sort sort -> persons(sort.getInput());
      case Project project -> persons(project.getInput());
      case Join join -> persons(join.getLeft()) + persons(join.getRight());
      default -> 0;
    };
  }

  private IntStream nationalIds(TableScan scan) {
    return IntStream.range(0, table(scan).columns().size()).filter(i -> isNationalId(scan, i));
  }

  private boolean isNationalId(TableScan scan, int field) {
    return table(scan).columns().get(field).sensitivity() == Sensitivity.NATIONAL_ID;
  }

  private CatalogDataset table(TableScan scan) {
    var table = tables.get(scan.getTable().getQualifiedName().getLast());
    if (table == null) {
      throw new IllegalStateException("A table that was not looked up");
    }
    return table;
  }
}
