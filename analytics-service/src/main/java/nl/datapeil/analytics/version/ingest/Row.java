package nl.datapeil.analytics.version.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One record of a file. A cell is null, a `String`, or what JSON knows besides: a `Number`, a
/// `Boolean`, a `JsonNode` (a geometry). `position` is the line it starts on, or the index of the
/// feature.
record Row(long position, List<@Nullable Object> cells) {}
