package nl.datapeil.catalog.notification;

/// How many dead letters will be tried again.
record RedeliveryView(int events) {}
