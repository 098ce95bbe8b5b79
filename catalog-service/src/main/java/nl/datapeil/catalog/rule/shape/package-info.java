/// The official SHACL files, loaded from a folder and run by Jena.
@NullMarked
package nl.datapeil.catalog.rule.shape;

import org.jspecify.annotations.NullMarked;
