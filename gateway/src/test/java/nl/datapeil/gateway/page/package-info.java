@NullMarked
package nl.datapeil.gateway.page;

import org.jspecify.annotations.NullMarked;
