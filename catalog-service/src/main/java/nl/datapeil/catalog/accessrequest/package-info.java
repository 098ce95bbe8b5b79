/// Asking for data, and the decision of who owns them.
@NullMarked
package nl.datapeil.catalog.accessrequest;

import org.jspecify.annotations.NullMarked;
