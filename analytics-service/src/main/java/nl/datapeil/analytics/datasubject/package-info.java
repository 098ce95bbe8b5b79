/// Where the data of one person are, for their request under the GDPR.
@NullMarked
package nl.datapeil.analytics.datasubject;

import org.jspecify.annotations.NullMarked;
