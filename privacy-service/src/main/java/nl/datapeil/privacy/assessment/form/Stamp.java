package nl.datapeil.privacy.assessment.form;

import java.time.Instant;

/// Who answers, and when: kept with each answer that changes.
public record Stamp(String by, Instant at) {}
