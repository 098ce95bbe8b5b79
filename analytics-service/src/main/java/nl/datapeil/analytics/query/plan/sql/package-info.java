/// The dialects at both ends: what is read from outside and what DuckDB is given.
@NullMarked
package nl.datapeil.analytics.query.plan.sql;

import org.jspecify.annotations.NullMarked;
