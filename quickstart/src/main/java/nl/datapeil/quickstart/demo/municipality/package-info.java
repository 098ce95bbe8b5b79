/// The files a made-up municipality would hand over, dirt and all; the same bytes on every machine.
@NullMarked
package nl.datapeil.quickstart.demo.municipality;

import org.jspecify.annotations.NullMarked;
