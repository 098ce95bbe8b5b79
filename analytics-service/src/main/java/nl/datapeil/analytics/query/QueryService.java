package nl.datapeil.analytics.query;

import jakarta.enterprise.context.ApplicationScoped;
import nl.datapeil.analytics.privacy.LogRecord.Status;
import nl.datapeil.analytics.query.ProcessingRecords.Processing;
import nl.datapeil.analytics.query.engine.Cancellation;
import nl.datapeil.analytics.query.plan.QueryPlanner;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.kit.identity.Caller;

/// Answers a question of the data: understand it, find its ground, run it within its obligations,
/// account for it, and only then let the answer go. Remote calls, so no transaction.
@ApplicationScoped
class QueryService {
  private final QueryPlanner planner;
  private final QueryTables tables;
  private final Grounds grounds;
  private final QueryRunner runner;
  private final ProcessingRecords log;

  QueryService(
      QueryPlanner planner,
      QueryTables tables,
      Grounds grounds,
      QueryRunner runner,
      ProcessingRecords log) {
    this.planner = planner;
    this.tables = tables;
    this.grounds = grounds;
    this.runner = runner;
    this.log = log;
  }

  ReadyAnswer answer(Question question, Caller.Known caller, Cancellation cancellation) {
    var id = Ids.next();
    var read = tables.named(planner.tablesOf(question.sql()));
    var analysed = planner.analyse(question.sql(), read.stream().map(QueryTable::dataset).toList());
    var ground = grounds.of(id, analysed.tables(), question.purpose(), caller);
    var processing = new Processing(id, log.now(), ground, analysed, read, caller);
    var answer = compute(processing, question, cancellation);
    try {
      log.store(processing, Status.OK, answer.rows().rows());
      return answer;
    } catch (RuntimeException e) {
      answer.rows().close();
      throw e;
    }
  }

  /// A failure is an event of its own: which query fails can tell something of the data.
  private ReadyAnswer compute(Processing processing, Question question, Cancellation cancellation) {
    try {
      return runner.run(processing, question, cancellation);
    } catch (RuntimeException | Error e) {
      try {
        log.store(processing, Status.ERROR, 0);
      } catch (RuntimeException unlogged) {
        unlogged.addSuppressed(e);
        throw unlogged;
      }
      throw e;
    }
  }
}
