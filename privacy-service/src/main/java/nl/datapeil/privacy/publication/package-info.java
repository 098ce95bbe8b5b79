/// What citizens are told in plain words: which processing there is, why, on which ground, how
/// long, and with which algorithms.
@NullMarked
package nl.datapeil.privacy.publication;

import org.jspecify.annotations.NullMarked;
