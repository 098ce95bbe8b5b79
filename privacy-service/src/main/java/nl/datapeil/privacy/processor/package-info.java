/// The register of processors and sub-processors, and of the agreements with them (GDPR art. 28).
@NullMarked
package nl.datapeil.privacy.processor;

import org.jspecify.annotations.NullMarked;
