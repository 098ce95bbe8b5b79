/// What words are: how a text falls apart in them and which forms of a word mean the same, in Dutch
/// and English. Plain Java.
@NullMarked
package nl.datapeil.catalog.search.text;

import org.jspecify.annotations.NullMarked;
