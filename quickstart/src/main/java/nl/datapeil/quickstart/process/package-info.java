/// Processes that outlive the command that started them.
@NullMarked
package nl.datapeil.quickstart.process;

import org.jspecify.annotations.NullMarked;
