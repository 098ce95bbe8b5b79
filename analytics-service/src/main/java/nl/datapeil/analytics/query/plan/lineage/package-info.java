/// Which columns a plan uses, and what for.
@NullMarked
package nl.datapeil.analytics.query.plan.lineage;

import org.jspecify.annotations.NullMarked;
