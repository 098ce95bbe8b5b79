/// Who calls, with which scope: what every service checks for itself.
@NullMarked
package nl.datapeil.kit.identity;

import org.jspecify.annotations.NullMarked;
