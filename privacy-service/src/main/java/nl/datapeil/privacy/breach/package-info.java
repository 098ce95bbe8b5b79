/// The register of data breaches (GDPR art. 33 and 34).
@NullMarked
package nl.datapeil.privacy.breach;

import org.jspecify.annotations.NullMarked;
