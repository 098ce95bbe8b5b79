/// The demonstration itself: each step asks the running platform through its gateway.
@NullMarked
package nl.datapeil.quickstart.demo.flow;

import org.jspecify.annotations.NullMarked;
