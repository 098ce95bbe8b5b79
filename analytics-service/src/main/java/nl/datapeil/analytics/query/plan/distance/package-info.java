/// Geometry in plans: points as coordinates, distance joins as joins on a grid.
@NullMarked
package nl.datapeil.analytics.query.plan.distance;

import org.jspecify.annotations.NullMarked;
