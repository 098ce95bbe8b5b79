/// Amsterdam Schema: a tree of dataset and table definitions.
@NullMarked
package nl.datapeil.catalog.harvest.amsterdam;

import org.jspecify.annotations.NullMarked;
