/// What policies say and how what they demand is combined: plain Java, pure functions, no
/// framework.
@NullMarked
package nl.datapeil.privacy.policy.rules;

import org.jspecify.annotations.NullMarked;
