/// What is recorded of an algorithm, and when it may be published: plain Java, no framework.
@NullMarked
package nl.datapeil.privacy.algorithm.terms;

import org.jspecify.annotations.NullMarked;
