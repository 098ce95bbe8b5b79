/// What an activity says beyond what binds a decision: all that GDPR art. 30 and Dutch practice
/// ask.
@NullMarked
package nl.datapeil.privacy.activity.terms.detail;

import org.jspecify.annotations.NullMarked;
