package nl.datapeil.privacy.log.draft;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.log.line.Outcome;
import nl.datapeil.privacy.log.line.Span;
import nl.datapeil.privacy.log.line.TraceId;
import org.jspecify.annotations.Nullable;

/// A span of Logboek Dataverwerkingen; times in milliseconds since 1970.
public record SpanDraft(
    @Nullable String traceId,
    @Nullable String spanId,
    @Nullable String parentSpanId,
    @Nullable String name,
    @Nullable String status,
    @Nullable Long startTime,
    @Nullable Long endTime,
    @Nullable ResourceDraft resource,
    @Nullable Map<String, @Nullable Object> attributes) {
  private static final Pattern TRACE =
      Pattern.compile("[0-9a-fA-F]{32}|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Pattern SPAN = Pattern.compile("[0-9a-fA-F]{16}");
  private static final int MOST_RESOURCE = 50;

  /// What made the span: a system, an application, a component.
  public record ResourceDraft(@Nullable Map<String, @Nullable Object> attributes) {}

  Span read(InputCheck in, String path, Instant now) {
    var trace = in.matching(path + ".traceId", traceId, TRACE);
    var span = in.matching(path + ".spanId", spanId, SPAN);
    var parent =
        parentSpanId == null ? "" : in.matching(path + ".parentSpanId", parentSpanId, SPAN);
    var start = Instant.ofEpochMilli(in.number(path + ".startTime", startTime, 0));
    var end = Instant.ofEpochMilli(in.number(path + ".endTime", endTime, 0));
    if (startTime != null && endTime != null) {
      Times.check(in, path + ".", start, end, now);
    }
    var outcome = outcome(in, path);
    var said =
        new SpanAttributes(in, path + ".attributes", requireNonNullElse(attributes, Map.of()));
    var context = said.context(in.text(path + ".name", name, 500), resource(in, path));
    var activity = said.activity();
    var details = new Span.Details(context, said.decision(), said.rows());
    var subject = said.subject();
    new ContextCheck(in, subject).check(path + ".", "attributes.dpl.datapeil.", context);
    var population = said.population();
    in.require(
        subject == null || population == null,
        path + ".attributes",
        "names a data subject and a population; a line is about one of them",
        "noemt een betrokkene en een populatie; een regel gaat over een van beide");
    said.refuseOthers();
    var isRead = TRACE.matcher(trace).matches() && SPAN.matcher(span).matches();
    var key =
        isRead
            ? new Span.Key(TraceId.read(trace), HexFormat.fromHexDigitsToLong(span), null)
            : new Span.Key(new java.util.UUID(0, 0), 0, null);
    return new Span(
        key,
        SPAN.matcher(parent).matches() ? HexFormat.fromHexDigitsToLong(parent) : null,
        start,
        end,
        outcome,
        activity,
        subject,
        population,
        details);
  }

  private Outcome outcome(InputCheck in, String path) {
    for (var outcome : Outcome.values()) {
      if (outcome.name().equals(requireNonNullElse(status, "").toUpperCase(Locale.ROOT))) {
        return outcome;
      }
    }
    in.wrong(
        path + ".status",
        "must be one of Unset, Ok, Error",
        "moet een van deze zijn: Unset, Ok, Error");
    return Outcome.UNSET;
  }

  private @Nullable Map<String, String> resource(InputCheck in, String path) {
    if (resource == null || resource.attributes() == null || resource.attributes().isEmpty()) {
      return null;
    }
    var read = new TreeMap<String, String>();
    for (var attribute : resource.attributes().entrySet()) {
      var at = path + ".resource.attributes." + attribute.getKey();
      var value = attribute.getValue();
      read.put(
          in.text(at, attribute.getKey(), 200),
          in.text(at, value == null ? null : value.toString(), 1_000));
    }
    in.require(
        read.size() <= MOST_RESOURCE,
        path + ".resource.attributes",
        "must hold at most " + MOST_RESOURCE + " attributes",
        "mag hoogstens " + MOST_RESOURCE + " kenmerken hebben");
    return read;
  }
}
