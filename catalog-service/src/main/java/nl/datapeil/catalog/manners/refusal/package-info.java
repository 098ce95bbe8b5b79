/// What is asked of every request of a kind, before its resource is reached.
@NullMarked
package nl.datapeil.catalog.manners.refusal;

import org.jspecify.annotations.NullMarked;
