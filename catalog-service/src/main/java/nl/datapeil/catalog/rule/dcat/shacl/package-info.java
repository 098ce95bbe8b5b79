/// Holds a graph against the obligations, as the official shapes do. Plain Java.
@NullMarked
package nl.datapeil.catalog.rule.dcat.shacl;

import org.jspecify.annotations.NullMarked;
