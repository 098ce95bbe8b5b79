/// The rules that only the text of the standard holds: lists, conditions, forms.
@NullMarked
package nl.datapeil.catalog.rule.text;

import org.jspecify.annotations.NullMarked;
