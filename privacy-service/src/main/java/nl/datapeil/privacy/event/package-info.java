/// What happened, as CloudEvents that other systems follow.
@NullMarked
package nl.datapeil.privacy.event;

import org.jspecify.annotations.NullMarked;
