/// The register of processing activities as documents.
@NullMarked
package nl.datapeil.privacy.activity.paper;

import org.jspecify.annotations.NullMarked;
