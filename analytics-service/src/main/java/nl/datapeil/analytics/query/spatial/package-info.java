/// Geometry as functions inside DuckDB, on WKT and metres of RD New (EPSG:28992).
@NullMarked
package nl.datapeil.analytics.query.spatial;

import org.jspecify.annotations.NullMarked;
