/// Sources that are harvested: registering and changing them.
@NullMarked
package nl.datapeil.catalog.harvest.source;

import org.jspecify.annotations.NullMarked;
