/// The way of a request to the service behind the gateway, and of the answer back.
@NullMarked
package nl.datapeil.gateway.proxy;

import org.jspecify.annotations.NullMarked;
