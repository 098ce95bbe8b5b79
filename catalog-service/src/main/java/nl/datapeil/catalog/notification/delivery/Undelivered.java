package nl.datapeil.catalog.notification.delivery;

/// A dead letter that is to be tried again; it keeps its number in the stream.
record Undelivered(long seq, int number) {}
