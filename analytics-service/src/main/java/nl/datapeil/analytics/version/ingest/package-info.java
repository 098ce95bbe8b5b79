/// Turns an uploaded file into Parquet of known types, or says everything that is wrong with it.
/// Plain Java: it knows neither HTTP nor the database.
@NullMarked
package nl.datapeil.analytics.version.ingest;

import org.jspecify.annotations.NullMarked;
