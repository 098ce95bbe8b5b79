/// What a processing activity says and when it holds: plain Java, no framework.
@NullMarked
package nl.datapeil.privacy.activity.terms;

import org.jspecify.annotations.NullMarked;
