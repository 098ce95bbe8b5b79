/// Documents and pages of any format, taken apart into records before they are read one by one.
@NullMarked
package nl.datapeil.catalog.harvest.document;

import org.jspecify.annotations.NullMarked;
