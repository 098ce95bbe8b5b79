/// The contents of datasets: uploaded, checked against the catalogue, kept as immutable versions.
@NullMarked
package nl.datapeil.analytics.version;

import org.jspecify.annotations.NullMarked;
