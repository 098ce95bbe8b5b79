/// The part of a document that is one entry, what is computed from it, and what entries share.
@NullMarked
package nl.datapeil.catalog.entry.graph;

import org.jspecify.annotations.NullMarked;
