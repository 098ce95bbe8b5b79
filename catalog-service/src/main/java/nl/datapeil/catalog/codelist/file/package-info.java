/// Code lists as files: the official ones as they are read, our own as SKOS.
@NullMarked
package nl.datapeil.catalog.codelist.file;

import org.jspecify.annotations.NullMarked;
