package nl.datapeil.privacy.log;

import java.util.List;
import java.util.regex.Pattern;
import nl.datapeil.privacy.InputCheck;
import org.jspecify.annotations.Nullable;

/// A log entry as sent: every field may be missing or wrong until [#check] has passed.
record LogEntryDraft(
    @Nullable String id,
    @Nullable String traceId,
    @Nullable String spanId,
    @Nullable String name,
    @Nullable String status,
    @Nullable String startTime,
    @Nullable String endTime,
    @Nullable String processingActivityId,
    @Nullable Integer processingActivityVersion,
    @Nullable String decisionId,
    @Nullable String actor,
    @Nullable String actorName,
    @Nullable List<DatasetDraft> datasets,
    @Nullable String query,
    @Nullable Long rows) {
  private static final int LONGEST_NAME = 500;
  private static final int LONGEST_QUERY = 200_000;
  private static final Pattern TRACE = Pattern.compile("[0-9a-f]{32}");
  private static final Pattern SPAN = Pattern.compile("[0-9a-f]{16}");

  record DatasetDraft(
      @Nullable String uri, @Nullable Integer version, @Nullable List<String> columns) {}

  LogEntry check() {
    var in = new InputCheck();
    var entry =
        new LogEntry(
            in.id("id", id),
            in.matching("traceId", traceId, TRACE),
            in.matching("spanId", spanId, SPAN),
            in.text("name", name, LONGEST_NAME),
            in.oneOf(LogEntry.Status.class, "status", status),
            in.instant("startTime", startTime),
            in.instant("endTime", endTime),
            in.uri("processingActivityId", processingActivityId),
            in.number("processingActivityVersion", processingActivityVersion, 1),
            in.id("decisionId", decisionId),
            in.text("actor", actor, LONGEST_NAME),
            in.optionalText("actorName", actorName, LONGEST_NAME),
            in.each("datasets", datasets, 1, (path, dataset) -> read(in, path, dataset)),
            in.text("query", query, LONGEST_QUERY),
            in.number("rows", rows, 0));
    if (startTime != null && endTime != null) {
      in.require(
          !entry.endTime().isBefore(entry.startTime()),
          "endTime",
          "must not lie before startTime",
          "mag niet voor startTime liggen");
    }
    in.refuseWhenWrong();
    return entry;
  }

  private static LogEntry.UsedDataset read(InputCheck in, String path, DatasetDraft dataset) {
    return new LogEntry.UsedDataset(
        in.uri(path + ".uri", dataset.uri),
        dataset.version == null ? null : in.number(path + ".version", dataset.version, 1),
        in.texts(path + ".columns", dataset.columns, 0));
  }
}
