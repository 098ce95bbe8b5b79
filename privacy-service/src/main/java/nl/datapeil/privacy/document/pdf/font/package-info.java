/// The typeface of documents, and as much of it as a file takes along.
@NullMarked
package nl.datapeil.privacy.document.pdf.font;

import org.jspecify.annotations.NullMarked;
