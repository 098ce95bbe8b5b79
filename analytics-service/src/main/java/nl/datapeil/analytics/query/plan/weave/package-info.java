/// Rebuilds a plan from its tables up, so that a pass can add columns that travel along.
@NullMarked
package nl.datapeil.analytics.query.plan.weave;

import org.jspecify.annotations.NullMarked;
