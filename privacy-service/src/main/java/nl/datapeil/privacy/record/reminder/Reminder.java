package nl.datapeil.privacy.record.reminder;

import java.time.Instant;

/// An event to be published at a moment; `type` is the event's, such as
/// `nl.datapeil.privacy.breach.deadline-near`.
public record Reminder(String type, Instant at) {}
