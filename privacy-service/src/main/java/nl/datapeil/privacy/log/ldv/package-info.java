/// Lines in the words of Logboek Dataverwerkingen (LDV) and of OpenTelemetry.
@NullMarked
package nl.datapeil.privacy.log.ldv;

import org.jspecify.annotations.NullMarked;
