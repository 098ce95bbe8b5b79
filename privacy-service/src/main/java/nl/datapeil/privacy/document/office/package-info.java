/// What both office formats are made of: XML and zip: plain Java, no framework.
@NullMarked
package nl.datapeil.privacy.document.office;

import org.jspecify.annotations.NullMarked;
