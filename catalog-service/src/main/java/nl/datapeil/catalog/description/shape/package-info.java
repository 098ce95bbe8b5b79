/// How members of a description stand in a graph: reading them, and planning what changes when one
/// does. Knows no vocabulary but what the table tells it.
@NullMarked
package nl.datapeil.catalog.description.shape;

import org.jspecify.annotations.NullMarked;
