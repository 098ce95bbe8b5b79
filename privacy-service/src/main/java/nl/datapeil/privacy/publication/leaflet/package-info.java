/// The register in words for citizens: plain Java, no framework.
@NullMarked
package nl.datapeil.privacy.publication.leaflet;

import org.jspecify.annotations.NullMarked;
