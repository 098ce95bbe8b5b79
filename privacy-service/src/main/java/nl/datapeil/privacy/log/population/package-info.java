/// Sets of people that one line can be about.
@NullMarked
package nl.datapeil.privacy.log.population;

import org.jspecify.annotations.NullMarked;
