/// Entries over HTTP.
@NullMarked
package nl.datapeil.catalog.entry.answer;

import org.jspecify.annotations.NullMarked;
