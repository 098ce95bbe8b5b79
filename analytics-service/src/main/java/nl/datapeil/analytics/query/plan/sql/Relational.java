package nl.datapeil.analytics.query.plan.sql;

import java.util.List;
import nl.datapeil.kit.problem.ProblemException;
import org.apache.calcite.config.NullCollation;
import org.apache.calcite.plan.ConventionTraitDef;
import org.apache.calcite.plan.RelOptCluster;
import org.apache.calcite.plan.RelOptRule;
import org.apache.calcite.plan.hep.HepPlanner;
import org.apache.calcite.plan.hep.HepProgram;
import org.apache.calcite.plan.volcano.VolcanoPlanner;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.RelRoot;
import org.apache.calcite.rel.core.RelFactories;
import org.apache.calcite.rel.rules.CoreRules;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.runtime.CalciteContextException;
import org.apache.calcite.runtime.CalciteException;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.validate.SqlConformanceEnum;
import org.apache.calcite.sql.validate.SqlValidator;
import org.apache.calcite.sql.validate.SqlValidatorUtil;
import org.apache.calcite.sql2rel.RelDecorrelator;
import org.apache.calcite.sql2rel.SqlToRelConverter;
import org.apache.calcite.sql2rel.StandardConvertletTable;

/// Turns a statement into a plan of joins, filters and aggregates, without sub-queries.
public final class Relational {
  private static final SqlValidator.Config VALIDATOR =
      SqlValidator.Config.DEFAULT
          .withConformance(SqlConformanceEnum.LENIENT)
          .withDefaultNullCollation(NullCollation.HIGH)
          .withIdentifierExpansion(true);

  private static final SqlToRelConverter.Config CONVERTER =
      SqlToRelConverter.config()
          .withExpand(false)
          .withTrimUnusedFields(false)
          .withRemoveSortInSubQuery(true)
          .withInSubQueryThreshold(Integer.MAX_VALUE);

  private static final List<RelOptRule> SUB_QUERIES =
      List.of(
          CoreRules.FILTER_SUB_QUERY_TO_CORRELATE,
          CoreRules.PROJECT_SUB_QUERY_TO_CORRELATE,
          CoreRules.JOIN_SUB_QUERY_TO_CORRELATE);

  /// What makes a plan plainer for those who judge and rewrite it.
  private static final List<RelOptRule> NORMAL_FORM =
      List.of(CoreRules.UNION_TO_DISTINCT, CoreRules.FILTER_INTO_JOIN, CoreRules.FILTER_MERGE);

  private Relational() {}

  /// Refuses what does not fit the tables: unknown columns, wrong types, wrong grouping.
  public static RelRoot plan(Statement statement, Schema schema) {
    try {
      return convert(statement, schema);
    } catch (CalciteContextException e) {
      throw Refusals.ofMeaning(e, schema.names());
    } catch (CalciteException e) {
      throw Refusals.ofMeaning(e);
    } catch (ProblemException e) {
      throw e;
    } catch (RuntimeException | AssertionError | StackOverflowError _) {
      throw Refusals.at(
          SqlParserPos.ZERO,
          "this form of query is too deep or not supported: write it more plainly.",
          "deze vorm van vraag is te diep of wordt niet ondersteund: schrijf die eenvoudiger.");
    }
  }

  private static RelRoot convert(Statement statement, Schema schema) {
    var types = Types.factory();
    var reader = schema.reader(types);
    var validator = SqlValidatorUtil.newValidator(Functions.table(), reader, types, VALIDATOR);
    var valid = validator.validate(statement.parse());
    var planner = new VolcanoPlanner();
    planner.addRelTraitDef(ConventionTraitDef.INSTANCE);
    var cluster = RelOptCluster.create(planner, new RexBuilder(types));
    var converter =
        new SqlToRelConverter(
            (row, sql, path, view) -> {
              throw new UnsupportedOperationException("No views");
            },
            validator,
            reader,
            cluster,
            StandardConvertletTable.INSTANCE,
            CONVERTER);
    var root = converter.convertQuery(valid, false, true);
    return root.withRel(withoutSubQueries(root.rel));
  }

  private static RelNode withoutSubQueries(RelNode rel) {
    var joined = apply(SUB_QUERIES, PointsWithin.split(rel));
    var builder = RelFactories.LOGICAL_BUILDER.create(rel.getCluster(), null);
    try {
      return PointsWithin.join(
          apply(NORMAL_FORM, RelDecorrelator.decorrelateQuery(joined, builder)));
    } catch (RuntimeException | AssertionError _) {
      throw Refusals.at(
          SqlParserPos.ZERO,
          "This sub-query is not supported: write it as a join.",
          "Deze subquery wordt niet ondersteund: schrijf die als een join.");
    }
  }

  private static RelNode apply(List<RelOptRule> rules, RelNode rel) {
    var program = HepProgram.builder().addRuleCollection(rules).build();
    var planner = new HepPlanner(program);
    planner.setRoot(rel);
    return planner.findBestExp();
  }
}
