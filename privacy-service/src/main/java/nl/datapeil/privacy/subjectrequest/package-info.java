/// The register of what data subjects ask (GDPR art. 12 and 15-22).
@NullMarked
package nl.datapeil.privacy.subjectrequest;

import org.jspecify.annotations.NullMarked;
