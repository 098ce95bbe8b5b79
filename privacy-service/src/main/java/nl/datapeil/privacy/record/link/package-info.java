/// Everything of this service that is about one thing.
@NullMarked
package nl.datapeil.privacy.record.link;

import org.jspecify.annotations.NullMarked;
