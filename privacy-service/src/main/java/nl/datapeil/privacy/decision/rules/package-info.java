/// The rules that decide on a use of data: plain Java, pure functions, no framework.
@NullMarked
package nl.datapeil.privacy.decision.rules;

import org.jspecify.annotations.NullMarked;
