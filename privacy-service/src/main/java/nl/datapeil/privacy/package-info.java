/// Which processing of personal data is allowed, by whom that was decided, and what was done.
@NullMarked
package nl.datapeil.privacy;

import org.jspecify.annotations.NullMarked;
