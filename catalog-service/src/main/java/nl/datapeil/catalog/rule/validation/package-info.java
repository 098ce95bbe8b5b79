/// Validating a document that somebody sends.
@NullMarked
package nl.datapeil.catalog.rule.validation;

import org.jspecify.annotations.NullMarked;
