/// Harvest of remote catalogues; see the packages in here.
@NullMarked
package nl.datapeil.catalog.harvest;

import org.jspecify.annotations.NullMarked;
