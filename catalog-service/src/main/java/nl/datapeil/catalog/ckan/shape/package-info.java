/// Datasets in CKAN's shape: packages with resources, tags, groups and extras.
@NullMarked
package nl.datapeil.catalog.ckan.shape;

import org.jspecify.annotations.NullMarked;
