/// The organisations that data and definitions are shared with.
@NullMarked
package nl.datapeil.catalog.partner;

import org.jspecify.annotations.NullMarked;
