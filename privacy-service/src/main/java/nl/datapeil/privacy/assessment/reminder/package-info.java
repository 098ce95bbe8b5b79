/// Reminders of what falls due, each given once.
@NullMarked
package nl.datapeil.privacy.assessment.reminder;

import org.jspecify.annotations.NullMarked;
