/// How good descriptions and data are, what would make them better, and which could be open.
@NullMarked
package nl.datapeil.catalog.quality;

import org.jspecify.annotations.NullMarked;
