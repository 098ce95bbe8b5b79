/// The register in the forms that national standards prescribe; nothing is typed twice.
@NullMarked
package nl.datapeil.privacy.exchange;

import org.jspecify.annotations.NullMarked;
