package nl.datapeil.analytics.query.plan.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.datapeil.analytics.catalog.CatalogColumn;
import nl.datapeil.analytics.catalog.CatalogDataset;
import nl.datapeil.analytics.catalog.ColumnType;
import nl.datapeil.analytics.catalog.Sensitivity;
import nl.datapeil.analytics.query.plan.Coarser;
import nl.datapeil.analytics.query.plan.Coarser.OwnHierarchy;
import nl.datapeil.analytics.query.plan.ColumnRef;
import nl.datapeil.analytics.query.plan.Obligations;
import nl.datapeil.analytics.query.plan.sql.Stored;
import nl.datapeil.analytics.query.plan.weave.Woven;
import org.apache.calcite.rel.core.TableScan;
import org.apache.calcite.rel.logical.LogicalProject;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.fun.SqlTrimFunction;
import org.apache.calcite.sql.type.SqlTypeName;
import org.jspecify.annotations.Nullable;

/// What stands right above a protected table: its columns as they may be seen, and who each row is
/// about. Nothing higher in the plan can reach the raw values.
public final class Treatment {
  private final Obligations obligations;
  private final Pseudonymising pseudonymising;
  private final Generalising generalising;

  Treatment(Obligations obligations) {
    this.obligations = obligations;
    pseudonymising = new Pseudonymising(obligations.pseudonymise());
    generalising = new Generalising(obligations.generalise());
  }

  /// The types that treated columns have instead of their own: a pseudonym is a text, and so is a
  /// value of an own hierarchy.
  public static Map<ColumnRef, ColumnType> types(Obligations obligations) {
    var types = new HashMap<ColumnRef, ColumnType>();
    obligations.pseudonymise().forEach(column -> types.put(column, ColumnType.STRING));
    obligations
        .generalise()
        .forEach((column, to) -> {
          if (to instanceof OwnHierarchy) {
            types.put(column, ColumnType.STRING);
          }
        });
    return types;
  }

  Woven treat(TableScan scan, CatalogDataset table) {
    var rex = scan.getCluster().getRexBuilder();
    var stored = Stored.withRowNumber(scan, table);
    var coarser = CoarserValues.of(stored, table, obligations.generalise());
    var values = new ArrayList<RexNode>();
    for (var column : table.columns()) {
      var place = values.size();
      var own = generalise(table, column) instanceof OwnHierarchy;
      values.add(
          own
              ? coarser.valueOf(place)
              : treated(table, column, rex.makeInputRef(stored, place), rex));
    }
    var fields = values.size();
    var names = new ArrayList<>(scan.getRowType().getFieldNames());
    if (obligations.smallestGroup() > 1 || obligations.aggregatesOnly()) {
      var persons = persons(table, rex.identityProjects(stored.getRowType()), rex);
      values.addAll(persons);
      persons.forEach(_ -> names.add("person$" + names.size()));
    }
    return new Woven(
        LogicalProject.create(coarser.node(), List.of(), values, names, Set.of()),
        IntStream.range(0, fields).boxed().toList(),
        IntStream.range(fields, values.size()).boxed().toList());
  }

  private @Nullable Coarser generalise(CatalogDataset table, CatalogColumn column) {
    return obligations.generalise().get(new ColumnRef(table.name(), column.name()));
  }

  private RexNode treated(
      CatalogDataset table, CatalogColumn column, RexNode value, RexBuilder rex) {
    var reference = new ColumnRef(table.name(), column.name());
    if (pseudonymising.concerns(reference)) {
      return pseudonymising.treat(value, rex);
    }
    return generalising.concerns(reference)
        ? generalising.treat(reference, column, value, rex)
        : value;
  }

  /// Whom a row is about, for each of its national ids: that one where it is filled in, else the
  /// row itself, as in a table without. Used for counting only.
  private static List<RexNode> persons(
      CatalogDataset table, List<? extends RexNode> stored, RexBuilder rex) {
    var ofTable = rex.makeLiteral("#" + table.id() + " ");
    var row = rex.makeCall(SqlStdOperatorTable.CONCAT, ofTable, text(stored.getLast(), rex));
    var persons =
        IntStream.range(0, table.columns().size())
            .filter(i -> table.columns().get(i).sensitivity() == Sensitivity.NATIONAL_ID)
            .mapToObj(i -> asNumber(text(stored.get(i), rex), rex))
            .map(number -> rex.makeCall(SqlStdOperatorTable.COALESCE, number, row))
            .toList();
    return persons.isEmpty() ? List.of(row) : persons;
  }

  /// One person has one number, written with dots, spaces and leading zeros or without.
  private static RexNode asNumber(RexNode text, RexBuilder rex) {
    var nothing = rex.makeLiteral("");
    var plain = text;
    for (var between : List.of(".", " ")) {
      plain = rex.makeCall(SqlStdOperatorTable.REPLACE, plain, rex.makeLiteral(between), nothing);
    }
    var leading = rex.makeFlag(SqlTrimFunction.Flag.LEADING);
    var number = rex.makeCall(SqlStdOperatorTable.TRIM, leading, rex.makeLiteral("0"), plain);
    return rex.makeCall(SqlStdOperatorTable.NULLIF, number, nothing);
  }

  private static RexNode text(RexNode value, RexBuilder rex) {
    var types = rex.getTypeFactory();
    var text = types.createTypeWithNullability(types.createSqlType(SqlTypeName.VARCHAR), true);
    return rex.makeAbstractCast(text, value, false);
  }
}
