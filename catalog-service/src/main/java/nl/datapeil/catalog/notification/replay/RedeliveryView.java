package nl.datapeil.catalog.notification.replay;

/// How many dead letters will be tried again.
record RedeliveryView(int events) {}
