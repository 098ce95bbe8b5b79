/// What the checks read, and the words for what they find. Plain Java.
@NullMarked
package nl.datapeil.catalog.rule.text.reading;

import org.jspecify.annotations.NullMarked;
