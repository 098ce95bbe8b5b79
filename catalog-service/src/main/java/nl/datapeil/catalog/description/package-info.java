/// The lens between what a steward types and what the graph says: DCAT-AP-NL as JSON. Table-driven;
/// plain Java, so that it can be tested and timed without a server.
@NullMarked
package nl.datapeil.catalog.description;

import org.jspecify.annotations.NullMarked;
