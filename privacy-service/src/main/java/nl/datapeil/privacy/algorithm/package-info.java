/// The municipality's register of algorithms, published as the national Algorithm Register has it.
@NullMarked
package nl.datapeil.privacy.algorithm;

import org.jspecify.annotations.NullMarked;
