/// What is said and decided about a data breach, how severe it is and how long there is to report
/// it: plain Java, no framework.
@NullMarked
package nl.datapeil.privacy.breach.terms;

import org.jspecify.annotations.NullMarked;
