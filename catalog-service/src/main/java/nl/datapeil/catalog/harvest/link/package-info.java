/// Whether the places that distributions point to answer.
@NullMarked
package nl.datapeil.catalog.harvest.link;

import org.jspecify.annotations.NullMarked;
