/// The register as the standard Logboek Dataverwerkingen reads it: plain Java, no framework.
@NullMarked
package nl.datapeil.privacy.exchange.ldv;

import org.jspecify.annotations.NullMarked;
