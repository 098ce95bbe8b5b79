@NullMarked
package nl.datapeil.gateway;

import org.jspecify.annotations.NullMarked;
