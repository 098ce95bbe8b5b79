package nl.datapeil.privacy.log.draft;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// What may be sent to the log, told apart by its members: `spans` of Logboek Dataverwerkingen,
/// `resourceSpans` of OpenTelemetry, or the members of one entry.
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION, defaultImpl = LogEntryDraft.class)
@JsonSubTypes({
  @JsonSubTypes.Type(LogEntryDraft.class),
  @JsonSubTypes.Type(SpansDraft.class),
  @JsonSubTypes.Type(OtlpDraft.class)
})
public sealed interface LogBody permits LogEntryDraft, SpansDraft, OtlpDraft {}
