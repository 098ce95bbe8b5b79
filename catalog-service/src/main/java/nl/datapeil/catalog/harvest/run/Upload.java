package nl.datapeil.catalog.harvest.run;

/// A file that was sent to be read.
@SuppressWarnings("ArrayRecordComponent") // the bytes are read once, never changed or compared
record Upload(String mediaType, byte[] body) {}
