/// Finding datasets: filters, full text in Dutch, pages by key.
@NullMarked
package nl.datapeil.catalog.search;

import org.jspecify.annotations.NullMarked;
