/// Taking in many entries at once, and keeping what they were.
@NullMarked
package nl.datapeil.catalog.entry.intake;

import org.jspecify.annotations.NullMarked;
