/// What a safeguard is and whether it holds: plain Java, no framework.
@NullMarked
package nl.datapeil.privacy.safeguard.terms;

import org.jspecify.annotations.NullMarked;
