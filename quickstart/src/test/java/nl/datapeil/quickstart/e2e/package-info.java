/// The whole platform, packaged and running, through its gateway.
@NullMarked
package nl.datapeil.quickstart.e2e;

import org.jspecify.annotations.NullMarked;
