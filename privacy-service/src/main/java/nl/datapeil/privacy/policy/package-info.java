/// Policies as data: what must always be done with which data, for whom and for what.
@NullMarked
package nl.datapeil.privacy.policy;

import org.jspecify.annotations.NullMarked;
