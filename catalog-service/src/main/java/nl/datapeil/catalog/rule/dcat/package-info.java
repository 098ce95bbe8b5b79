/// The obligations that SHACL could express, as tables.
@NullMarked
package nl.datapeil.catalog.rule.dcat;

import org.jspecify.annotations.NullMarked;
