/// How numbers of people leave: rounded, or disturbed in a way that is the same for the same
/// people.
@NullMarked
package nl.datapeil.analytics.query.number;

import org.jspecify.annotations.NullMarked;
