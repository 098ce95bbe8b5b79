/// The parts together: in which order they start and stop.
@NullMarked
package nl.datapeil.quickstart.launch;

import org.jspecify.annotations.NullMarked;
