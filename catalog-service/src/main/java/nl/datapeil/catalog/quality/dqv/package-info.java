/// Quality in the Data Quality Vocabulary of W3C.
@NullMarked
package nl.datapeil.catalog.quality.dqv;

import org.jspecify.annotations.NullMarked;
