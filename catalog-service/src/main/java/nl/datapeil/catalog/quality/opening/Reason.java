package nl.datapeil.catalog.quality.opening;

import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// One thing that led to a verdict, on which ground, and what to do about it.
public record Reason(Ground ground, Text text, @Nullable Text todo) {}
