/// Signs the heads of the chains, and exports chains for those who verify them elsewhere.
@NullMarked
package nl.datapeil.privacy.log.proof;

import org.jspecify.annotations.NullMarked;
