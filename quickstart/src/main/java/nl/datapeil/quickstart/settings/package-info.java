/// What the user may set, and where the state of the platform lies.
@NullMarked
package nl.datapeil.quickstart.settings;

import org.jspecify.annotations.NullMarked;
