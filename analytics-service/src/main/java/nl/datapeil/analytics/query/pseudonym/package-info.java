/// Replaces identifying values by pseudonyms that join, but that nobody can turn back without the
/// key.
@NullMarked
package nl.datapeil.analytics.query.pseudonym;

import org.jspecify.annotations.NullMarked;
