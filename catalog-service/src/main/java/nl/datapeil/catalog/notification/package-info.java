/// Telling others what changed: subscriptions, and the delivery of events to them.
@NullMarked
package nl.datapeil.catalog.notification;

import org.jspecify.annotations.NullMarked;
