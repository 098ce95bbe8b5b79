/// The one door to the platform: identity, limits and routing; no data of its own.
@NullMarked
package nl.datapeil.gateway;

import org.jspecify.annotations.NullMarked;
