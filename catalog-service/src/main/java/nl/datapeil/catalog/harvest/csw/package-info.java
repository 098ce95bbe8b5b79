/// Catalogues of geo-information: CSW, and the ISO 19139 or 19115-3 records in its answers.
@NullMarked
package nl.datapeil.catalog.harvest.csw;

import org.jspecify.annotations.NullMarked;
