/// Entries of the national Algorithm Register, version 1.0 of its standard: plain Java.
@NullMarked
package nl.datapeil.privacy.algorithm.register;

import org.jspecify.annotations.NullMarked;
