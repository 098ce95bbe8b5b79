/// What a document says, whatever file it becomes: plain Java, no framework.
@NullMarked
package nl.datapeil.privacy.document.model;

import org.jspecify.annotations.NullMarked;
