package nl.datapeil.privacy.subjectrequest.terms;

import java.time.ZoneId;
import nl.datapeil.privacy.deadline.WorkingDays;

/// Which days count, and when they begin.
public record DutchCalendar(WorkingDays working, ZoneId zone) {}
