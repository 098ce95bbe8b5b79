/// Hierarchies of the municipality's own, which are datasets of the catalogue.
@NullMarked
package nl.datapeil.analytics.query.hierarchy;

import org.jspecify.annotations.NullMarked;
