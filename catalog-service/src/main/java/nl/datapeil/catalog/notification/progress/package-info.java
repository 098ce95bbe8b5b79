/// How far each subscription was told.
@NullMarked
package nl.datapeil.catalog.notification.progress;

import org.jspecify.annotations.NullMarked;
