/// What leaves of a group of persons: whether the group is shown, and how its numbers are.
@NullMarked
package nl.datapeil.analytics.query.plan.group;

import org.jspecify.annotations.NullMarked;
