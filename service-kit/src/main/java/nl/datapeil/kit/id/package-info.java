/// Identifiers that sort by the time they were made.
@NullMarked
package nl.datapeil.kit.id;

import org.jspecify.annotations.NullMarked;
