package nl.datapeil.catalog.privacy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Some of the activities asked for, and where the next page begins.
@JsonIgnoreProperties(ignoreUnknown = true)
record ActivityPage(List<ProcessingActivity> items, @Nullable UUID next) {}
