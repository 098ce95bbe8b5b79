/// Remote catalogues, read page by page.
@NullMarked
package nl.datapeil.catalog.harvest.remote;

import org.jspecify.annotations.NullMarked;
