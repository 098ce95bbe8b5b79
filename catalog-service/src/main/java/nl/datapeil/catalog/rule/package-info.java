/// Judging descriptions by DCAT-AP-NL.
@NullMarked
package nl.datapeil.catalog.rule;

import org.jspecify.annotations.NullMarked;
