package nl.datapeil.catalog.quality.measurement;

import java.time.Instant;
import java.util.UUID;

/// The time of the newest data of a dataset, as measured.
record NewestData(UUID dataset, Instant at) {}
