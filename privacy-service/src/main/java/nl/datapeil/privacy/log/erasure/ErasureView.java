package nl.datapeil.privacy.log.erasure;

import java.time.Instant;

/// From when on nobody can read or find the lines of a person.
record ErasureView(Instant erasedAt) {}
