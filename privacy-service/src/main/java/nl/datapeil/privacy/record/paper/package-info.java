/// Registers and their items as documents, whatever they hold.
@NullMarked
package nl.datapeil.privacy.record.paper;

import org.jspecify.annotations.NullMarked;
