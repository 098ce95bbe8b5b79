/// What a steward sends of an entry, before it is one.
@NullMarked
package nl.datapeil.catalog.entry.draft;

import org.jspecify.annotations.NullMarked;
