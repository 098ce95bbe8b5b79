package nl.datapeil.catalog.codelist;

import java.time.Instant;

/// A code list as the database has it: its revision, and who made it when.
record StoredList(CodeList list, int revision, Instant updatedAt, String updatedBy) {}
