/// What CKAN's clients ask for, in Solr's query language, found and counted by our index.
@NullMarked
package nl.datapeil.catalog.ckan.query;

import org.jspecify.annotations.NullMarked;
