/// Many writes in one request, each with a result of its own.
@NullMarked
package nl.datapeil.catalog.bulk;

import org.jspecify.annotations.NullMarked;
