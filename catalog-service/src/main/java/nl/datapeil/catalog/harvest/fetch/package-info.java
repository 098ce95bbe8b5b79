/// Remote documents, fetched into temporary files.
@NullMarked
package nl.datapeil.catalog.harvest.fetch;

import org.jspecify.annotations.NullMarked;
