/// Forgetting a person, while the log still proves what it holds.
@NullMarked
package nl.datapeil.privacy.log.erasure;

import org.jspecify.annotations.NullMarked;
