/// What nobody may learn who may not see it, by whatever way of reading.
@NullMarked
package nl.datapeil.catalog.leak;

import org.jspecify.annotations.NullMarked;
