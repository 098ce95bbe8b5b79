/// Measures uploads and tells the catalogue.
@NullMarked
package nl.datapeil.analytics.measurement;

import org.jspecify.annotations.NullMarked;
