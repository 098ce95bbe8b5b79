package nl.datapeil.analytics.query;

import jakarta.enterprise.context.ApplicationScoped;
import nl.datapeil.analytics.privacy.LogRecord.Status;
import nl.datapeil.analytics.query.Grounds.Asked;
import nl.datapeil.analytics.query.ProcessingRecords.Processing;
import nl.datapeil.analytics.query.engine.Cancellation;
import nl.datapeil.analytics.query.plan.QueryPlanner;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.kit.identity.Caller;

/// Answers a question of the data: understand it, find its ground, run it within its obligations,
/// see that the ground still stands, account for it, and only then let the answer go. Remote calls,
/// so no transaction.
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
    var asked = new Asked(id, analysed.tables(), question.purpose(), caller);
    var processing = new Processing(id, log.now(), grounds.of(asked), analysed, read, caller);
    var answer = compute(processing, asked, question, cancellation);
    try {
      // Each of these steps may take longer than a decision stands
      var permitted = standing(processing, asked);
      log.storePersons(permitted, answer);
      permitted = standing(permitted, asked);
      log.store(permitted, Status.OK, answer.rows().rows());
      var _ = standing(permitted, asked);
      return answer;
    } catch (RuntimeException e) {
      answer.rows().close();
      throw e;
    }
  }

  /// A failure is an event of its own: which query fails can tell something of the data.
  private ReadyAnswer compute(
      Processing processing, Asked asked, Question question, Cancellation cancellation) {
    try {
      return runner.run(processing, question, cancellation);
    } catch (RuntimeException | Error e) {
      try {
        log.store(standing(processing, asked), Status.ERROR, 0);
      } catch (RuntimeException unlogged) {
        unlogged.addSuppressed(e);
        throw unlogged;
      }
      throw e;
    }
  }

  /// A query may have run for longer than its decision stands.
  private Processing standing(Processing processing, Asked asked) {
    return processing.on(grounds.standing(processing.ground(), asked));
  }
}
