/// Catalogues that speak CKAN's action API.
@NullMarked
package nl.datapeil.catalog.harvest.ckan;

import org.jspecify.annotations.NullMarked;
