/// Reading the official files of code lists: SKOS, TOOI and lists of IRIs.
@NullMarked
package nl.datapeil.catalog.codelist.file;

import org.jspecify.annotations.NullMarked;
