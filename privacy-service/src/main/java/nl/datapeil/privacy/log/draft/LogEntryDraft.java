package nl.datapeil.privacy.log.draft;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.log.line.Context;
import nl.datapeil.privacy.log.line.Outcome;
import nl.datapeil.privacy.log.line.Span;
import nl.datapeil.privacy.log.line.TraceId;
import nl.datapeil.privacy.log.line.UsedDataset;
import org.jspecify.annotations.Nullable;

/// A query on personal data, as a sender that knows no data subjects states it: every field may be
/// missing or wrong until [#check] has passed.
public record LogEntryDraft(
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
    @Nullable Long rows)
    implements LogBody {
  private static final int LONGEST_NAME = 500;
  private static final int LONGEST_QUERY = 200_000;
  private static final Pattern TRACE = Pattern.compile("[0-9a-f]{32}");
  private static final Pattern SPAN = Pattern.compile("[0-9a-f]{16}");

  public record DatasetDraft(
      @Nullable String uri, @Nullable Integer version, @Nullable List<String> columns) {}

  public Span check(Instant now) {
    var in = new InputCheck();
    var entryId = in.id("id", id);
    var trace = in.matching("traceId", traceId, TRACE);
    var span = in.matching("spanId", spanId, SPAN);
    var start = in.instant("startTime", startTime);
    var end = in.instant("endTime", endTime);
    var outcome = in.oneOf(Outcome.class, "status", status);
    var activity = in.uri("processingActivityId", processingActivityId);
    var details =
        new Span.Details(context(in), in.id("decisionId", decisionId), in.number("rows", rows, 0));
    new ContextCheck(in, null).check("", "", details.context());
    if (startTime != null && endTime != null) {
      Times.check(in, "", start, end, now);
    }
    in.refuseWhenWrong();
    var key = new Span.Key(TraceId.read(trace), HexFormat.fromHexDigitsToLong(span), entryId);
    return new Span(key, null, start, end, outcome, activity, null, null, details);
  }

  private Context context(InputCheck in) {
    return new Context(
        in.text("name", name, LONGEST_NAME),
        null,
        null,
        null,
        in.number("processingActivityVersion", processingActivityVersion, 1),
        new Context.Actor(
            in.text("actor", actor, LONGEST_NAME),
            in.optionalText("actorName", actorName, LONGEST_NAME)),
        in.each("datasets", datasets, 1, (path, dataset) -> read(in, path, dataset)),
        in.text("query", query, LONGEST_QUERY));
  }

  private static UsedDataset read(InputCheck in, String path, DatasetDraft dataset) {
    return new UsedDataset(
        in.uri(path + ".uri", dataset.uri),
        dataset.version == null ? null : in.number(path + ".version", dataset.version, 1),
        in.texts(path + ".columns", dataset.columns, 0));
  }
}
