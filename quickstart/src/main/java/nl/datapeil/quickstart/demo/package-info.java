/// `./datapeil demo`: the whole flow of the platform on data anyone may see.
@NullMarked
package nl.datapeil.quickstart.demo;

import org.jspecify.annotations.NullMarked;
