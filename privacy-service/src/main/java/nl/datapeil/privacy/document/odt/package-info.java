/// Documents as OpenDocument text: plain Java, no framework.
@NullMarked
package nl.datapeil.privacy.document.odt;

import org.jspecify.annotations.NullMarked;
