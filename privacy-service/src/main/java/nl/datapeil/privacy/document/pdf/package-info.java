/// Documents as tagged PDF/A-2a, written in one pass: plain Java, no framework.
@NullMarked
package nl.datapeil.privacy.document.pdf;

import org.jspecify.annotations.NullMarked;
