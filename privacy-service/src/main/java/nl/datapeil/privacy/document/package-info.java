/// Documents that people take away: what is asked for, rendered whole, then sent.
@NullMarked
package nl.datapeil.privacy.document;

import org.jspecify.annotations.NullMarked;
