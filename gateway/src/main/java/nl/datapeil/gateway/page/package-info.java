/// What a visitor of the gateway itself sees.
@NullMarked
package nl.datapeil.gateway.page;

import org.jspecify.annotations.NullMarked;
