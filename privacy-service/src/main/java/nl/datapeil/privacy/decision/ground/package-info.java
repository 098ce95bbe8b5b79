/// What decisions rest on, kept in memory and never older than its latest change.
@NullMarked
package nl.datapeil.privacy.decision.ground;

import org.jspecify.annotations.NullMarked;
