/// The ground of a made-up municipality: areas, streets and places, all in RD New metres.
@NullMarked
package nl.datapeil.quickstart.demo.terrain;

import org.jspecify.annotations.NullMarked;
