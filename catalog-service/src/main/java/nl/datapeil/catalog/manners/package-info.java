/// What HTTP asks of every resource: repeating safely, answering only what is new, and doing as the
/// caller prefers.
@NullMarked
package nl.datapeil.catalog.manners;

import org.jspecify.annotations.NullMarked;
