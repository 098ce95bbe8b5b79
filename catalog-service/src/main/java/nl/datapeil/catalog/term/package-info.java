/// The closed lists of words that describe a dataset, and what any text in it must obey.
@NullMarked
package nl.datapeil.catalog.term;

import org.jspecify.annotations.NullMarked;
