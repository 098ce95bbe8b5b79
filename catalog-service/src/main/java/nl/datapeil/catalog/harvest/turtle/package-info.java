/// Turtle, TriG, N-Triples and N-Quads, read to the end whatever is wrong in between.
@NullMarked
package nl.datapeil.catalog.harvest.turtle;

import org.jspecify.annotations.NullMarked;
