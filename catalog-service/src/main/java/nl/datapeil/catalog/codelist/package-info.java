/// The code lists that descriptions choose their values from.
@NullMarked
package nl.datapeil.catalog.codelist;

import org.jspecify.annotations.NullMarked;
