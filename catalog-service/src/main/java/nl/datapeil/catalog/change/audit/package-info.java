/// The log of changes as evidence: exported whole, and verified without this service.
@NullMarked
package nl.datapeil.catalog.change.audit;

import org.jspecify.annotations.NullMarked;
