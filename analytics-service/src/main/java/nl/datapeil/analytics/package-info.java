/// What the whole analytics service shares: its problems, settings and producers.
@NullMarked
package nl.datapeil.analytics;

import org.jspecify.annotations.NullMarked;
