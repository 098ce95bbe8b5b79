package nl.datapeil.analytics.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.datapeil.analytics.AnalyticsConfig;
import nl.datapeil.analytics.privacy.Decision.Obligation;
import nl.datapeil.analytics.query.ProcessingRecords.Processing;
import nl.datapeil.analytics.query.answer.AnswerHeading;
import nl.datapeil.analytics.query.engine.Cancellation;
import nl.datapeil.analytics.query.engine.EngineFunction;
import nl.datapeil.analytics.query.engine.QueryEngine;
import nl.datapeil.analytics.query.engine.Task;
import nl.datapeil.analytics.query.hierarchy.Hierarchies;
import nl.datapeil.analytics.query.number.NumberDuties;
import nl.datapeil.analytics.query.number.PerturbFunction;
import nl.datapeil.analytics.query.number.RecordKeyFunction;
import nl.datapeil.analytics.query.plan.PlannedQuery;
import nl.datapeil.analytics.query.pseudonym.Pseudonyms;
import nl.datapeil.analytics.query.spatial.SpatialFunctions;
import org.jspecify.annotations.Nullable;

/// Plans a query within its obligations and has the engine run it.
@ApplicationScoped
class QueryRunner {
  private final QueryEngine engine;
  private final Pseudonyms pseudonyms;
  private final Hierarchies hierarchies;
  private final int maxRows;

  QueryRunner(
      QueryEngine engine, Pseudonyms pseudonyms, Hierarchies hierarchies, AnalyticsConfig config) {
    this.engine = engine;
    this.pseudonyms = pseudonyms;
    this.hierarchies = hierarchies;
    this.maxRows = config.query().maxRows();
  }

  ReadyAnswer run(Processing processing, Question question, Cancellation cancellation) {
    var obligations = Duties.of(processing.ground(), processing.tables());
    var read = withHierarchies(processing);
    var planned = processing.analysed().plan(obligations, limit(question.limit()));
    var answer = engine.run(task(processing, read, planned), cancellation);
    return new ReadyAnswer(heading(processing, read, planned), answer, planned.persons());
  }

  /// The tables that the query names, and those its obligations name.
  private List<QueryTable> withHierarchies(Processing processing) {
    var named = processing.tables().stream().map(table -> table.dataset().id()).toList();
    var own =
        hierarchies.namedBy(obligations(processing.ground())).stream()
            .filter(hierarchy -> !named.contains(hierarchy.dataset().id()))
            .map(hierarchy -> new QueryTable(hierarchy.dataset(), hierarchy.version()));
    return Stream.concat(processing.tables().stream(), own).toList();
  }

  private int limit(@Nullable Integer wanted) {
    return wanted == null ? maxRows : Math.min(wanted, maxRows);
  }

  private Task task(Processing processing, List<QueryTable> read, PlannedQuery planned) {
    var functions = new ArrayList<EngineFunction>();
    functions.add(SpatialFunctions::register);
    if (processing.ground() instanceof Ground.Permitted permitted) {
      functions.add(pseudonyms.inDomain(Duties.pseudonymDomain(permitted)));
      var noise = NumberDuties.of(permitted.obligations()).noise();
      if (!noise.isEmpty()) {
        functions.add(new RecordKeyFunction(pseudonyms.numbers("record-key")));
        functions.add(new PerturbFunction(noise, pseudonyms.numbers("noise")));
      }
    }
    return new Task(
        processing.query().toString(),
        planned.sql(),
        planned.limit(),
        read.stream().map(QueryTable::forEngine).toList(),
        functions,
        processing.ground() instanceof Ground.Permitted);
  }

  private static AnswerHeading heading(
      Processing processing, List<QueryTable> read, PlannedQuery planned) {
    return new AnswerHeading(
        processing.query(),
        planned.columns().stream()
            .map(column -> new AnswerHeading.Column(column.name(), column.type()))
            .toList(),
        read.stream()
            .map(table ->
                new AnswerHeading.Source(
                    table.dataset().uri(), table.dataset().name(), table.version().number()))
            .toList(),
        obligations(processing.ground()));
  }

  private static List<Obligation> obligations(Ground ground) {
    return switch (ground) {
      case Ground.OpenData() -> List.of();
      case Ground.Permitted permitted -> permitted.obligations();
    };
  }
}
