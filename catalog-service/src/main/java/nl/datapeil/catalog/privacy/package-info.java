/// What we ask of the privacy service: its register of processing activities.
@NullMarked
package nl.datapeil.catalog.privacy;

import org.jspecify.annotations.NullMarked;
