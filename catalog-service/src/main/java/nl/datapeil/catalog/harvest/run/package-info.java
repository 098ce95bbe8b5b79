/// Runs of a harvest: queueing, running, resuming, approving and watching them.
@NullMarked
package nl.datapeil.catalog.harvest.run;

import org.jspecify.annotations.NullMarked;
