/// Writes answers as a stream, as JSON or CSV with the same values.
@NullMarked
package nl.datapeil.analytics.query.answer;

import org.jspecify.annotations.NullMarked;
