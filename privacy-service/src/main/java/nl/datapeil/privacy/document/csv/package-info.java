/// Lists as comma-separated values: plain Java, no framework.
@NullMarked
package nl.datapeil.privacy.document.csv;

import org.jspecify.annotations.NullMarked;
