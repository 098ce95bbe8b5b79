/// Documents as Office Open XML text: plain Java, no framework.
@NullMarked
package nl.datapeil.privacy.document.docx;

import org.jspecify.annotations.NullMarked;
