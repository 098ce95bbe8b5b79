/// Advice on opening data, for stewards and privacy officers.
@NullMarked
package nl.datapeil.catalog.quality.openness;

import org.jspecify.annotations.NullMarked;
