/// The catalogue as a CKAN site reads: the read actions of its API, for harvesters and clients that
/// know no other. Shows what everybody may see, whoever asks.
@NullMarked
package nl.datapeil.catalog.ckan;

import org.jspecify.annotations.NullMarked;
