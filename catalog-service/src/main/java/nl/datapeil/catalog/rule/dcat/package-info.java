/// The obligations that SHACL could express, as tables, and how a graph is held against them.
@NullMarked
package nl.datapeil.catalog.rule.dcat;

import org.jspecify.annotations.NullMarked;
