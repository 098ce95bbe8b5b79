/// Runs a planned query in a DuckDB of its own that can reach this query's files and nothing else.
/// The planner decides what may be asked; this is the second fence.
@NullMarked
package nl.datapeil.analytics.query.engine;

import org.jspecify.annotations.NullMarked;
