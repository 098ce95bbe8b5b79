/// The log in the words of VNG's Inzage API for logging of processing.
@NullMarked
package nl.datapeil.privacy.log.vng;

import org.jspecify.annotations.NullMarked;
