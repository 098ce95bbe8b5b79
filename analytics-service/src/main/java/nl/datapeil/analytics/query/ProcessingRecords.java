package nl.datapeil.analytics.query;

import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import nl.datapeil.analytics.privacy.DataSubjects;
import nl.datapeil.analytics.privacy.LogRecord;
import nl.datapeil.analytics.privacy.LogRecord.Status;
import nl.datapeil.analytics.privacy.PrivacyService;
import nl.datapeil.analytics.query.engine.Answer;
import nl.datapeil.analytics.query.plan.AnalysedQuery;
import nl.datapeil.analytics.query.plan.PersonsRead;
import nl.datapeil.analytics.query.plan.TableUse;
import nl.datapeil.kit.identity.Caller;

/// Accounts for queries on protected data in the processing log.
@ApplicationScoped
class ProcessingRecords {
  private final PrivacyService privacy;
  private final DataSubjects subjects;
  private final InstantSource clock;

  ProcessingRecords(PrivacyService privacy, DataSubjects subjects, InstantSource clock) {
    this.privacy = privacy;
    this.subjects = subjects;
    this.clock = clock;
  }

  /// A query that is running.
  record Processing(
      UUID query,
      Instant started,
      Ground ground,
      AnalysedQuery analysed,
      List<QueryTable> tables,
      Caller.Known caller) {
    public Processing {
      tables = List.copyOf(tables);
    }

    Processing on(Ground standing) {
      return new Processing(query, started, standing, analysed, tables, caller);
    }
  }

  Instant now() {
    return clock.instant();
  }

  /// Returns once the log holds the query for good; at once when it is of open data only.
  void store(Processing processing, Status outcome, long rows) {
    switch (processing.ground()) {
      case Ground.OpenData() -> {}
      case Ground.Permitted permitted ->
          privacy.store(recordOf(processing, permitted, outcome, rows));
    }
  }

  /// Tells each person whose rows were read; returns once that is stored for good.
  void storePersons(Processing processing, ReadyAnswer answer) {
    if (processing.ground() instanceof Ground.Permitted permitted) {
      var query = recordOf(processing, permitted, Status.OK, answer.rows().rows());
      answer.persons().forEach(read -> storePersons(query, read, answer.rows()));
    }
  }

  private void storePersons(LogRecord query, PersonsRead read, Answer answer) {
    try (var ids = answer.column(read.sql())) {
      subjects.store(query, read.dataset(), ids, ids.count());
    }
  }

  private LogRecord recordOf(
      Processing processing, Ground.Permitted ground, Status outcome, long rows) {
    var span = Span.current().getSpanContext();
    return new LogRecord(
        processing.query(),
        span.getTraceId(),
        span.getSpanId(),
        "query",
        outcome,
        processing.started(),
        clock.instant(),
        ground.activity(),
        ground.activityVersion(),
        ground.decision(),
        processing.caller().id(),
        processing.caller().name(),
        processing.analysed().tables().stream()
            .map(table -> dataset(table, processing.tables()))
            .toList(),
        processing.analysed().withoutValues(),
        rows);
  }

  private static LogRecord.Dataset dataset(TableUse table, List<QueryTable> tables) {
    var version =
        tables.stream()
            .filter(other -> other.dataset().id().equals(table.dataset().id()))
            .findFirst()
            .orElseThrow()
            .version();
    var columns = List.copyOf(table.columns().keySet());
    return new LogRecord.Dataset(table.dataset().uri(), version.number(), columns);
  }
}
