/// What CKAN calls the properties of a dataset, and where the index keeps them. Plain Java.
@NullMarked
package nl.datapeil.catalog.search.ckan;

import org.jspecify.annotations.NullMarked;
