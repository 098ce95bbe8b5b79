/// What we ask of the privacy service: whether we may, under which obligations, and to keep the
/// proof.
@NullMarked
package nl.datapeil.analytics.privacy;

import org.jspecify.annotations.NullMarked;
