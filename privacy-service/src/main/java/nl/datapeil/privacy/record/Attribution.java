package nl.datapeil.privacy.record;

import java.time.Instant;
import nl.datapeil.privacy.Person;
import org.jspecify.annotations.Nullable;

/// Who filed a version, when, and why.
record Attribution(Person by, Instant at, @Nullable String reason) {}
