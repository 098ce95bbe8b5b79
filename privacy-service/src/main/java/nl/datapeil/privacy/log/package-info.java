/// The processing log: what was done with personal data (Logboek Dataverwerkingen).
@NullMarked
package nl.datapeil.privacy.log;

import org.jspecify.annotations.NullMarked;
