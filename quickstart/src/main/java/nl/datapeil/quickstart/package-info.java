/// The whole platform on one machine: starts, stops and shows its parts.
@NullMarked
package nl.datapeil.quickstart;

import org.jspecify.annotations.NullMarked;
