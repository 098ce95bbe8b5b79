/// What was agreed with a partner: which data, to what end, how long.
@NullMarked
package nl.datapeil.catalog.agreement;

import org.jspecify.annotations.NullMarked;
