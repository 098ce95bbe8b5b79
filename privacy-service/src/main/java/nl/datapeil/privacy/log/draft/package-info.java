/// What senders state, before it is checked. Plain Java.
@NullMarked
package nl.datapeil.privacy.log.draft;

import org.jspecify.annotations.NullMarked;
