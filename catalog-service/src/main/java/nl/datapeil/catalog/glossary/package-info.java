/// What words mean, agreed with partners and linked to data (SKOS).
@NullMarked
package nl.datapeil.catalog.glossary;

import org.jspecify.annotations.NullMarked;
