/// What any PDF/A file is made of, whatever is on its pages.
@NullMarked
package nl.datapeil.privacy.document.pdf.file;

import org.jspecify.annotations.NullMarked;
