/// Questions in SQL: from the request, by way of the plan and the ground, to the streamed answer.
@NullMarked
package nl.datapeil.analytics.query;

import org.jspecify.annotations.NullMarked;
