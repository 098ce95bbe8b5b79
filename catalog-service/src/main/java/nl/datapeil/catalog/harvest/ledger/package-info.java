/// What is kept of runs: their queue and state, what they met, and what they taught of a source.
@NullMarked
package nl.datapeil.catalog.harvest.ledger;

import org.jspecify.annotations.NullMarked;
