/// One class per obligation: where it is fulfilled in a plan or found to be impossible.
@NullMarked
package nl.datapeil.analytics.query.plan.policy;

import org.jspecify.annotations.NullMarked;
