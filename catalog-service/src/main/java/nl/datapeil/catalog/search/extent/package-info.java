/// Where and when a description is about, in numbers. Plain Java.
@NullMarked
package nl.datapeil.catalog.search.extent;

import org.jspecify.annotations.NullMarked;
