@NullMarked
package nl.datapeil.gateway.proxy;

import org.jspecify.annotations.NullMarked;
