/// Delivering again: dead letters, and events from a moment on.
@NullMarked
package nl.datapeil.catalog.notification.replay;

import org.jspecify.annotations.NullMarked;
