/// From SQL to a plan that obeys the decision taken on it: parsed, checked against what is known,
/// its column uses found, its obligations fulfilled in the plan, and written for DuckDB.
@NullMarked
package nl.datapeil.analytics.query.plan;

import org.jspecify.annotations.NullMarked;
