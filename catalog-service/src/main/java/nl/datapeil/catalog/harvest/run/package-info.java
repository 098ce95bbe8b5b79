/// Runs of a harvest as people ask for them, watch them and decide of them.
@NullMarked
package nl.datapeil.catalog.harvest.run;

import org.jspecify.annotations.NullMarked;
