package nl.datapeil.analytics.query.plan.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Filter;
import org.apache.calcite.rel.core.Join;
import org.apache.calcite.rel.core.Project;
import org.apache.calcite.rel.core.Sort;
import org.apache.calcite.rel.core.TableScan;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlKind;

/// Which tables below an aggregate each of its fields is computed from, and which conditions hold
/// these tables together. A table that is joined twice is two, unless by who its rows are about;
/// what is no table of persons (aggregated already, or open) is known by a number below zero.
final class Origins {
  private final Identities identities;
  private final List<Link> links = new ArrayList<>();
  private final List<Integer> same = new ArrayList<>();
  private int others;

  /// A condition on rows of several tables.
  ///
  /// @param even whether it is that a value of one equals a value of another
  private record Link(Set<Integer> tables, boolean even) {}

  private final List<Set<Integer>> fields;

  Origins(RelNode node, Identities identities) {
    this.identities = identities;
    fields = of(node);
  }

  /// The tables that a field is computed from.
  Set<Integer> of(int field) {
    return merged(fields.get(field));
  }

  /// The tables of persons that decide over a field: those it is computed from, and those that
  /// conditions tie it to by way of other tables.
  Set<Integer> persons(int field) {
    var persons = new TreeSet<>(reached(of(field)));
    persons.removeIf(table -> table < 0);
    return persons;
  }

  /// Whether a field comes from another table than one of persons, and is tied to others by more
  /// than that values are equal.
  boolean isTiedUnevenly(int field) {
    var tables = reached(of(field));
    return links.stream()
        .filter(link -> !link.even())
        .map(link -> merged(link.tables()))
        .anyMatch(
            link -> link.size() > 1 && link.stream().anyMatch(t -> t < 0 && tables.contains(t)));
  }

  static boolean isOfOthers(Set<Integer> tables) {
    return tables.stream().anyMatch(table -> table < 0);
  }

  static boolean isMixed(Set<Integer> tables) {
    return isOfOthers(tables) && tables.stream().anyMatch(table -> table >= 0);
  }

  private Set<Integer> reached(Set<Integer> from) {
    var reached = new TreeSet<>(from);
    for (var before = -1; before < reached.size(); ) {
      before = reached.size();
      for (var link : links) {
        if (link.tables().stream().anyMatch(table -> table < 0 && reached.contains(table))) {
          reached.addAll(merged(link.tables()));
        }
      }
    }
    return reached;
  }

  private Set<Integer> merged(Set<Integer> tables) {
    var merged = new TreeSet<Integer>();
    tables.forEach(table -> merged.add(table < 0 ? table : same.get(table)));
    return merged;
  }

  private List<Set<Integer>> of(RelNode node) {
    return switch (node) {
      case TableScan scan when identities.isOfPersons(scan) -> all(scan, person());
      case Filter filter -> {
        var below = of(filter.getInput());
        link(filter.getCondition(), filter, below);
        yield below;
      }
      case Sort sort -> of(sort.getInput());
      case Project project -> {
        var below = of(project.getInput());
        yield project.getProjects().stream().map(value -> of(value, below)).toList();
      }
      case Join join -> {
        var below = Stream.of(join.getLeft(), join.getRight()).flatMap(side -> of(side).stream());
        var both = below.toList();
        link(join.getCondition(), join, both);
        yield both;
      }
      default -> all(node, --others);
    };
  }

  private int person() {
    same.add(same.size());
    return same.size() - 1;
  }

  private static List<Set<Integer>> all(RelNode node, int table) {
    return node.getRowType().getFieldList().stream().map(_ -> Set.of(table)).toList();
  }

  private static Set<Integer> of(RexNode value, List<Set<Integer>> below) {
    var tables = new TreeSet<Integer>();
    RelOptUtil.InputFinder.bits(value).forEach(field -> tables.addAll(below.get(field)));
    return tables;
  }

  private void link(RexNode condition, RelNode node, List<Set<Integer>> below) {
    for (var part : RelOptUtil.conjunctions(condition)) {
      var tables = of(part, below);
      if (isSamePerson(part, node)) {
        var first = merged(tables).iterator().next();
        merged(tables).forEach(table -> same.replaceAll(t -> t.equals(table) ? first : t));
      } else if (tables.size() > 1) {
        links.add(new Link(tables, isEquality(part, below)));
      }
    }
  }

  private boolean isSamePerson(RexNode part, RelNode node) {
    return part instanceof RexCall call
        && call.isA(SqlKind.EQUALS)
        && call.getOperands().stream()
            .allMatch(side ->
                side instanceof RexInputRef field && identities.isIdentity(node, field.getIndex()));
  }

  private static boolean isEquality(RexNode part, List<Set<Integer>> below) {
    return part instanceof RexCall call
        && call.isA(SqlKind.EQUALS)
        && call.getOperands().stream().allMatch(side -> of(side, below).size() <= 1);
  }
}
