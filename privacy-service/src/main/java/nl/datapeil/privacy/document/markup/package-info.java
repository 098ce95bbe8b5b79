/// Text with simple marks, as people type it, made into blocks: plain Java, no framework.
@NullMarked
package nl.datapeil.privacy.document.markup;

import org.jspecify.annotations.NullMarked;
