/// What this service asks of the catalogue: which datasets exist and what their columns mean.
@NullMarked
package nl.datapeil.analytics.catalog;

import org.jspecify.annotations.NullMarked;
