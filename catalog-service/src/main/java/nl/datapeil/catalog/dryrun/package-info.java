/// Trying a write without its effect: `?dryRun=true`.
@NullMarked
package nl.datapeil.catalog.dryrun;

import org.jspecify.annotations.NullMarked;
